/** Administrative units that change over time: the model and the calculators on its history. */
module vn.donvi.core {
    requires com.google.common;
    requires static transitive org.jspecify;

    exports vn.donvi.amendment;
    exports vn.donvi.balance;
    exports vn.donvi.change;
    exports vn.donvi.code;
    exports vn.donvi.crosswalk;
    exports vn.donvi.crosswalk.share;
    exports vn.donvi.gazetteer;
    exports vn.donvi.harmonize;
    exports vn.donvi.measure;
    exports vn.donvi.name;
    exports vn.donvi.neighbour;
    exports vn.donvi.party;
    exports vn.donvi.party.consolidation;
    exports vn.donvi.party.rule;
    exports vn.donvi.party.term;
    exports vn.donvi.plan;
    exports vn.donvi.plan.alternative;
    exports vn.donvi.plan.assessment;
    exports vn.donvi.plan.eligibility;
    exports vn.donvi.plan.outcome;
    exports vn.donvi.plan.surplus;
    exports vn.donvi.problem;
    exports vn.donvi.seat;
    exports vn.donvi.standard;
    exports vn.donvi.statistics;
    exports vn.donvi.time;
    exports vn.donvi.unit;
    exports vn.donvi.vintage;
}
