"""Study leases, watched stretches, credits."""
