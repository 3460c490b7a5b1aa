package vn.donvi.news;

import java.util.List;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.DateNamed;
import vn.donvi.news.announcement.DocumentNamed;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.Indicator;
import vn.donvi.news.announcement.Meeting;
import vn.donvi.news.announcement.MovedUnits;
import vn.donvi.news.announcement.Occasion;
import vn.donvi.news.announcement.OrganNamed;
import vn.donvi.news.announcement.PartOfWhole;
import vn.donvi.news.announcement.PeriodNamed;
import vn.donvi.news.announcement.PersonNamed;
import vn.donvi.news.announcement.Plan;
import vn.donvi.news.announcement.Reduction;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.UnchangedUnits;
import vn.donvi.news.announcement.UnitsNamed;

/** Statements as lines: everything that is in one but its words, with the place where they begin. */
final class Said {
    private Said() {}

    static List<String> lines(Announcement announcement) {
        return announcement.statements().stream().map(Said::line).toList();
    }

    static List<String> left(Announcement announcement) {
        return announcement.notUnderstood().stream()
                .map(each -> each.quote().line() + ":" + each.quote().column() + " " + each.left())
                .toList();
    }

    static String line(Statement statement) {
        return statement.quote().line() + ":" + statement.quote().column() + " " + what(statement);
    }

    private static String what(Statement statement) {
        if (statement instanceof Founding founding) {
            return (founding.stage() == Stage.ACTUAL ? "" : founding.stage() + " ")
                    + (founding.enlarged() ? "merger" : "founding") + (founding.party() ? " of the party's " : " ")
                    + founding.unit() + " <- "
                    + founding.parts().stream().map(Said::part).toList();
        } else if (statement instanceof StatedFigure figure) {
            return figure.topic() + of(figure.unit()) + ": " + figure.amount()
                    + (figure.stage() == Stage.ACTUAL ? "" : " " + figure.stage())
                    + (figure.doubt().isEmpty() ? "" : " ! " + figure.doubt());
        } else if (statement instanceof Indicator indicator) {
            return "indicator " + indicator.name() + (indicator.estimated() ? " (estimated)" : "") + ": "
                    + indicator.amount() + of(" plan ", indicator.shareOfPlan()) + of(" growth ", indicator.growth())
                    + of(" planned growth ", indicator.plannedGrowth());
        } else if (statement instanceof Occasion occasion) {
            return "occasion " + occasion.body() + of(occasion.unit()) + ": " + occasion.ordinals();
        } else if (statement instanceof PersonNamed person) {
            return "person " + person.name() + ": " + person.posts();
        } else if (statement instanceof DateNamed date) {
            return "date " + date.date();
        } else if (statement instanceof PeriodNamed period) {
            return "period " + period.period();
        } else if (statement instanceof DocumentNamed document) {
            return "document " + document.type() + " " + document.number() + of(" of ", document.date()) + " by '"
                    + document.issuer() + "'";
        } else if (statement instanceof Meeting meeting) {
            return "meeting" + of(" on ", meeting.date()) + " '" + meeting.host() + "' held '" + meeting.what() + "'";
        } else if (statement instanceof OrganNamed organ) {
            return "organ " + organ.name() + of(organ.unit());
        } else if (statement instanceof UnitsNamed units) {
            return "units " + units.units();
        } else if (statement instanceof Plan plan) {
            return "plan '" + plan.title() + "'" + of(" for ", plan.period())
                    + (plan.decision() == Plan.Decision.NONE ? "" : " " + plan.decision());
        } else if (statement instanceof UnchangedUnits unchanged) {
            return "unchanged " + unchanged.units();
        } else if (statement instanceof MovedUnits moved) {
            return "moved " + moved.units() + " to " + moved.parent();
        } else if (statement instanceof Reduction reduction) {
            return "reduction" + of(reduction.unit()) + ": " + reduction.before() + " to " + reduction.after();
        } else if (statement instanceof PartOfWhole part) {
            return "part " + part.part() + " of " + part.whole();
        }
        throw new AssertionError(statement);
    }

    private static String part(Founding.Part part) {
        boolean known = part.area() != Extent.UNKNOWN || part.population() != Extent.UNKNOWN;
        return part.unit()
                + (known ? " " + part.area() + "/" + part.population() : "")
                + of(" ", part.areaStated())
                + of(" ", part.populationStated());
    }

    private static String of(Optional<?> unit) {
        return of(" of ", unit);
    }

    private static String of(String before, Optional<?> value) {
        return value.map(each -> before + each).orElse("");
    }
}
