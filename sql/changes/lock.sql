-- One publisher at a time: the lock ends after its commit is visible, so that stamps become visible in their own order.
LOCK TABLE dateline.publication_lock IN EXCLUSIVE MODE;
