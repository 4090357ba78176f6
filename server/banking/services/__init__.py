"""Reading and importing statements, pairing reversals, and using rows up for orders."""
