package vn.donvi.vietnam;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.donvi.csv.PartyRegisterCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.PartyRegister;
import vn.donvi.problem.ProblemsException;

/**
 * What newspapers published of some twenty party organisations in 2025: counts of organisations, members and delegates,
 * sizes of committees, days and numbers of congresses, each with its publication. No person is named. It is a sample, not
 * a list: of every other organisation only the Party's structure tells that there is one.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * PartyRegister party = VietnamPartyRegister.load(vn);
 * AdministrativeUnit commune = vn.on(LocalDate.of(2025, 7, 1)).get(UnitCode.of("18229")); // Xã Đức Thọ
 * Consolidation founding = Consolidation.of(party, commune);
 * }</pre>
 */
public final class VietnamPartyRegister {
    private VietnamPartyRegister() {}

    /**
     * Reads the register and checks every invariant of it on a gazetteer. Costs some milliseconds; keep the result, which
     * is immutable and thread-safe.
     *
     * <p>An organisation of a unit that a corrected gazetteer ends earlier ends with it.
     *
     * @param gazetteer the {@linkplain VietnamGazetteer embedded one}, or one that corrects or extends it
     * @throws ProblemsException if a row of the embedded data has a problem, with all of them
     * @throws InvalidPartyRegisterException if the embedded data and the gazetteer do not go together, with every violation
     * @throws UncheckedIOException if the embedded data cannot be read at all
     */
    public static PartyRegister load(Gazetteer gazetteer) {
        try {
            return PartyRegisterCsv.builder(gazetteer, VietnamPartyRegister.class::getResourceAsStream)
                    .endWithUnits()
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
