package vn.donvi.news.name;

import java.util.List;
import vn.donvi.news.announcement.NamedUnit;

/** Units found in a list, and the end of their words. */
public record FoundUnits(List<NamedUnit> units, int end) {}
