/** What a user of donvi writes, in a module of his own. */
module vn.donvi.guide {
    requires vn.donvi.csv;
    requires vn.donvi.vietnam;
}
