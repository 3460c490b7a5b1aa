package vn.donvi.benchmarks;

import vn.donvi.gazetteer.Gazetteer;

/** The gazetteer that all benchmarks ask. */
final class BenchmarkedGazetteer {
    private BenchmarkedGazetteer() {}

    static Gazetteer get() {
        return SyntheticGazetteer.build();
    }
}
