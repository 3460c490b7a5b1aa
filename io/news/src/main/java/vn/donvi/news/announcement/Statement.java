package vn.donvi.news.announcement;

/** A statement of a text, which need not be true. Kinds may be added. */
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
                Plan,
                UnchangedUnits,
                MovedUnits,
                Reduction,
                PartOfWhole {
    /** The words that state it, and their place. */
    Quote quote();
}
