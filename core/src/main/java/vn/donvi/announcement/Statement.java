package vn.donvi.announcement;

import java.io.Serializable;

/** Something that a text says. What it says need not be true. Kinds may be added. */
public sealed interface Statement extends Serializable
        permits Founding,
                Figure,
                Indicator,
                Occasion,
                Person,
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
