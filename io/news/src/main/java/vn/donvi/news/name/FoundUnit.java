package vn.donvi.news.name;

import vn.donvi.news.announcement.NamedUnit;

/** A unit that was found, and where its words end. */
public record FoundUnit(NamedUnit unit, int end) {}
