package vn.donvi.boundaries.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitCode;
import vn.donvi.vietnam.VietnamGazetteer;

/** A point decides between candidates; it never makes a new answer. */
class PointEvidenceTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final BoundarySnapshot POLYGONS = Boundaries.load(VIETNAM).on(REFORM);
    private static final AddressConverter CONVERTER = AddressConverter.to(VIETNAM, REFORM);
    private static final PointEvidence EVIDENCE = PointEvidence.of(POLYGONS);
    /** Divided into three wards. */
    private static final String DIVIDED = "Phường Cửa Nam, Quận Hoàn Kiếm, Hà Nội";

    private static Coordinates in(String code) {
        Point point = POLYGONS.find(UnitCode.of(code)).orElseThrow().polygon().getInteriorPoint();
        return new Coordinates(point.getY(), point.getX());
    }

    @Test
    void pointInOneOfTheCandidatesDecides() {
        Conversion split = CONVERTER.convert(DIVIDED);
        assertThat(split.status()).isEqualTo(ConversionStatus.SPLIT);

        for (int i = 0; i < split.candidates().size(); i++) {
            UnitCode code = split.candidates().get(i).unit().code();
            Conversion decided = EVIDENCE.judge(in(code.value()), split);
            assertThat(decided.status()).isEqualTo(ConversionStatus.EXACT);
            assertThat(decided.reason()).isEqualTo(ConversionReason.COORDINATES);
            assertThat(decided.unit()).contains(split.candidates().get(i).unit());
            assertThat(decided.note()).startsWith(split.note() + "; the point ").endsWith(" m inside its border");
        }
    }

    @Test
    void pointInNoneOfTheCandidatesIsAContradiction() {
        Conversion split = CONVERTER.convert(DIVIDED);
        Conversion judged = EVIDENCE.judge(in("22420"), split);

        assertThat(judged.status()).isEqualTo(ConversionStatus.SPLIT);
        assertThat(judged.candidates()).isEqualTo(split.candidates());
        assertThat(judged.note()).contains(" lies in ").endsWith(", which contradicts the address");
    }

    @Test
    void pointElsewhereChangesNoExactAnswer() {
        Conversion exact = CONVERTER.convert("Phường Hoàn Kiếm, Hà Nội");
        assertThat(exact.status()).isEqualTo(ConversionStatus.EXACT);

        assertThat(EVIDENCE.judge(in("00070"), exact)).isEqualTo(exact);
        Conversion judged = EVIDENCE.judge(in("22420"), exact);
        assertThat(judged.unit()).isEqualTo(exact.unit());
        assertThat(judged.reason()).isEqualTo(exact.reason());
        assertThat(judged.note()).endsWith(", which contradicts the address");
        assertThat(EVIDENCE.judge(new Coordinates(48.85, 2.35), exact).note())
                .endsWith("the point 48.85, 2.35 lies outside Việt Nam, which contradicts the address");
    }

    @Test
    void addressWithoutACommuneGetsTheUnitAtThePointAsANoteOnly() {
        Conversion partial = CONVERTER.convert("Hà Nội");
        Conversion judged = EVIDENCE.judge(in("00070"), partial);

        assertThat(judged.status()).isEqualTo(ConversionStatus.PARTIAL);
        assertThat(judged.candidates()).isEqualTo(partial.candidates());
        assertThat(judged.note()).contains("lies in Phường Hoàn Kiếm").doesNotContain("contradicts");
    }
}
