"""Dateline: what foreign ministries and the press publish, each article once, each date as it was meant."""
