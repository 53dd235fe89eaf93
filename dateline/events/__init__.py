"""Whether two texts in different words report one event. Pure functions of texts, days and languages.

Copies are for `dateline.duplicates` to find; here the words differ, and what is shared is who, where, when, how many.
"""

from dateline.events.anchors import Anchors, read
from dateline.events.keys import keys
from dateline.events.relate import Relation, relate

__all__ = ["Anchors", "Relation", "keys", "read", "relate"]
