package vn.donvi.law;

import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.law.resolution.Abolition;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.Unchanged;

/** Provisions in few words, for assertions that read well. */
final class Describe {
    private Describe() {}

    /** What a passage states; it must have no problem. */
    static List<String> passage(String text) {
        return ResolutionReader.readPassage("passage", text).orThrow().stream()
                .map(Describe::provision)
                .toList();
    }

    /** The problems of a passage, as they are printed. */
    static List<String> problems(String text) {
        return ResolutionReader.readPassage("passage", text).problems().stream()
                .map(Object::toString)
                .toList();
    }

    /** "xã A, xã B PART/NONE (1.5 km2, 20 persons) -> xã C"; all of a unit goes without saying. */
    static String provision(Provision provision) {
        if (provision instanceof Arrangement arrangement) {
            return arrangement(arrangement);
        }
        if (provision instanceof Renaming renaming) {
            return renaming.from() + " => " + renaming.to();
        }
        if (provision instanceof Unchanged unchanged) {
            return "unchanged " + unchanged.units();
        }
        if (provision instanceof Size size) {
            return size.unit() + (size.remaining() ? " keeps " : " has ") + size.figures();
        }
        if (provision instanceof Abolition abolition) {
            return "abolished " + abolition.units();
        }
        Totals totals = (Totals) provision;
        return totals.parent() + " " + totals.level() + " " + count(totals.all()) + " formed " + count(totals.formed())
                + " unchanged " + count(totals.unchanged());
    }

    private static String arrangement(Arrangement arrangement) {
        String sources = arrangement.sources().stream().map(Describe::source).collect(Collectors.joining(", "));
        String arrow = arrangement.outcome() == Arrangement.Outcome.FORMED ? " -> " : " ->> ";
        String result = arrangement.result().equals(StatedFigures.NONE) ? "" : " [" + arrangement.result() + "]";
        String seat = arrangement.seat().isNamed() ? " seat " + arrangement.seat() : "";
        return sources + arrow + arrangement.target() + result + seat;
    }

    private static String source(Source source) {
        String extents = source.area() + "/" + source.population();
        String figures = source.figures().equals(StatedFigures.NONE) ? "" : " [" + source.figures() + "]";
        String after = source.after().isEmpty() ? "" : " after " + source.after();
        String remark = source.remark().isEmpty() ? "" : " {" + source.remark() + "}";
        return source.unit() + remark + (extents.equals("ALL/ALL") ? "" : " " + extents) + figures + after;
    }

    private static String count(Totals.Count count) {
        return count.isStated() ? count.units() + " " + count.byTerm() : "-";
    }
}
