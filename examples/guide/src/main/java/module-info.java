/** What a user of donvi writes, in a module of his own. */
module vn.donvi.guide {
    requires vn.donvi.csv;
    requires vn.donvi.diagram;
    requires vn.donvi.jackson;
    requires vn.donvi.vietnam;

    opens vn.donvi.guide to
            tools.jackson.databind;
}
