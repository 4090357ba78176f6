"""成绩上报: the queue, batches, what came back, revocations."""
