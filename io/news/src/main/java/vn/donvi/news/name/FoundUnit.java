package vn.donvi.news.name;

import vn.donvi.news.announcement.NamedUnit;

/** A unit that was found, and the end of its words. */
public record FoundUnit(NamedUnit unit, int end) {}
