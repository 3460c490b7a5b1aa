package vn.donvi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.donvi.amendment.Amendment;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.SharedSources;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.amendment.ResolutionResolver;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.problem.WithProblems;
import vn.donvi.vietnam.VietnamGazetteer;

/** The resolutions of 2025 read by a user, without the errata and the list of codes, on the gazetteer that knows them. */
class PastActsTest {
    /** Hải Hòa, of which the register contradicts the words of the law. */
    private static final Set<String> CORRECTED = Set.of("2025-07-01:06799", "2025-07-01:06886");

    @Test
    void theirChangesAreThoseOfTheGazetteer() throws IOException {
        Gazetteer vn = VietnamGazetteer.load();
        ResolutionResolver resolver = ResolutionResolver.over(vn);
        Map<String, UnitChange> known =
                vn.changes().stream().collect(Collectors.toMap(UnitChange::id, Function.identity()));
        List<UnitChange> different = new ArrayList<>();
        int same = 0;
        int fitting = 0;
        for (Path file : SharedSources.resolutions("16")) {
            Resolution resolution = ResolutionReader.read(file).orThrow();
            WithProblems<Amendment> resolved =
                    resolver.resolve(resolution, resolution.operative().orElseThrow());
            for (UnitChange change : resolved.value().changes()) {
                UnitChange theirs = known.get(change.id());
                if (theirs != null
                        && Set.copyOf(theirs.transfers()).equals(Set.copyOf(change.transfers()))
                        && theirs.citation().equals(change.citation())) {
                    same++;
                } else {
                    different.add(change);
                }
            }
            if (resolved.isClean()) {
                assertThat(resolved.value().appliedTo(vn).units())
                        .as(resolution.number())
                        .containsExactlyElementsOf(vn.units());
                fitting++;
            }
        }
        assertThat(different).extracting(UnitChange::id).containsExactlyInAnyOrderElementsOf(CORRECTED);
        assertThat(same).isGreaterThan(3_200);
        assertThat(fitting)
                .as("acts whose names are all written as in the lists")
                .isGreaterThan(15);
    }
}
