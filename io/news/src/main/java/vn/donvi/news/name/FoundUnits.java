package vn.donvi.news.name;

import java.util.List;
import vn.donvi.news.announcement.NamedUnit;

/** Units that were found in a list, and where the words of them end. */
public record FoundUnits(List<NamedUnit> units, int end) {}
