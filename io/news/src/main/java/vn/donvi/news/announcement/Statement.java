package vn.donvi.news.announcement;

/** Something that a text says. What it says need not be true. Kinds may be added. */
public sealed interface Statement
        permits Founding,
                StatedFigure,
                Indicator,
                Occasion,
                PersonNamed,
                DateNamed,
                PeriodNamed,
                DocumentNamed,
                Meeting,
                OrganNamed,
                UnitsNamed,
                Plan {
    /** The words that say it, and where they stand. */
    Quote quote();
}
