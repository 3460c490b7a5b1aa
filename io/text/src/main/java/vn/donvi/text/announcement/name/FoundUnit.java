package vn.donvi.text.announcement.name;

import vn.donvi.announcement.NamedUnit;

/** A unit that was found, and where its words end. */
public record FoundUnit(NamedUnit unit, int end) {}
