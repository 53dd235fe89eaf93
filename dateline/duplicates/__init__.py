"""How two articles relate: exact, near, contained or not at all, and which of them form a cluster. Pure functions.

Knows texts only: neither the database that holds them nor the order in which they arrived.
"""

from dateline.duplicates.cluster import cluster, renumber
from dateline.duplicates.match import Match, match
from dateline.duplicates.text import Text, fingerprint, keys, read, signature

__all__ = ["Match", "Text", "cluster", "fingerprint", "keys", "match", "read", "renumber", "signature"]
