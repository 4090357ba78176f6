"""From a passed exam to the certificate of completion: the report to the province, its receipt, the proof."""
