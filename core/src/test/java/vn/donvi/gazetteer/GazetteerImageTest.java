package vn.donvi.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.DatasetException;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

class GazetteerImageTest {
    private static final int VERSION_AT = 8;
    private static final int CHECKSUM_AT = 16;
    private static final int HEAD = 20;

    private final byte[] image = GazetteerImage.of(everything());

    @Test
    void gazetteerOfAnImageHasEverythingOfTheGazetteerItWasMadeOf() {
        assertSame(GazetteerImage.read(image), everything());
    }

    @Test
    void gazetteerWithoutAnyUnitHasAnImage() {
        Gazetteer empty =
                Gazetteer.builder(date("2004-08-31"), date("2004-08-31")).build();

        Gazetteer read = GazetteerImage.read(GazetteerImage.of(empty));

        assertSame(read, empty);
        assertThat(read.on(date("2004-08-31")).find(code("01"))).isEmpty();
    }

    @Test
    void imageOfAnyHistoryIsThatHistory() {
        for (int seed = 0; seed < 300; seed++) {
            Gazetteer built = RandomHistory.of(seed, seed % 9).build();
            assertSame(GazetteerImage.read(GazetteerImage.of(built)), built);
        }
    }

    @Test
    void imageOfAnImageIsTheSameBytes() {
        assertThat(GazetteerImage.of(GazetteerImage.read(image))).isEqualTo(image);
        assertThat(GazetteerImage.of(everything())).isEqualTo(image);
    }

    @Test
    void changingTheArrayAfterwardsChangesNothing() {
        byte[] own = image.clone();
        Gazetteer gazetteer = GazetteerImage.read(own);
        Arrays.fill(own, (byte) 0);

        assertSame(gazetteer, everything());
    }

    @Test
    void gazetteerOfAnImageCanBeCorrectedAndIsCheckedThen() {
        Gazetteer gazetteer = GazetteerImage.read(image);

        assertSame(gazetteer.toBuilder().build(), everything());
        assertThatThrownBy(() -> gazetteer.toBuilder()
                        .removeUnits(unit -> unit.code().equals(code("001")))
                        .build())
                .isInstanceOf(InvalidGazetteerException.class)
                .hasMessageContaining("has the parent 001, which no unit bears");
    }

    @Test
    void figuresOfAMeasureAreThoseOfAllInTheirOrder() {
        Gazetteer gazetteer = GazetteerImage.read(image);

        assertThat(gazetteer.measurements()).isNotEmpty();
        for (Measure measure : Measure.values()) {
            assertThat(gazetteer.measurements(measure))
                    .isEqualTo(gazetteer.measurements().stream()
                            .filter(figure -> figure.measure() == measure)
                            .toList())
                    .isUnmodifiable();
        }
    }

    @Test
    void rowsAreTheSameObjectsEachTime() {
        Gazetteer gazetteer = GazetteerImage.read(image);

        assertThat(gazetteer.units().get(3)).isSameAs(gazetteer.units().get(3));
        assertThat(gazetteer.graph().step(2).change())
                .isSameAs(gazetteer
                        .changes()
                        .get(gazetteer
                                .changes()
                                .indexOf(gazetteer.graph().step(2).change())));
        assertThat(gazetteer.measurements().get(0))
                .isSameAs(gazetteer.measurements().get(0));
    }

    // Faults

    @Test
    void bytesOfAnythingElseAreRefused() {
        assertRefused(new byte[0], "these 0 bytes are not the image of a gazetteer");
        assertRefused(Arrays.copyOf(image, HEAD - 1), "these 19 bytes are not the image of a gazetteer");
        byte[] table = "code,since,until,type,name,parent,other_spellings\n".getBytes(UTF_8);
        assertRefused(table, "these 50 bytes are not the image of a gazetteer");
    }

    @Test
    void imageThatWasTransferredAsTextIsRefused() {
        byte[] text = image.clone();
        text[6] = '\n';
        assertRefused(text, "these " + image.length + " bytes are not the image of a gazetteer");
    }

    @Test
    void imageOfAnotherVersionIsRefused() {
        byte[] later = image.clone();
        little(later).putInt(VERSION_AT, 2);
        assertRefused(
                later,
                "the image of the gazetteer has version 2 of its form, and this donvi reads version 1; make it anew"
                        + " from its tables");
    }

    @Test
    void imageThatIsCutOffOrTooLongIsRefused() {
        int size = image.length;
        assertRefused(
                Arrays.copyOf(image, size - 1),
                "the image of the gazetteer should have " + size + " bytes, but has " + (size - 1)
                        + ": it is cut off; make it anew from its tables");
        assertRefused(
                Arrays.copyOf(image, size + 1),
                "the image of the gazetteer should have " + size + " bytes, but has " + (size + 1)
                        + ": it is too long; make it anew from its tables");
    }

    @Test
    void imageWithOneWrongBitIsRefusedWhereverItIs() {
        for (int at = CHECKSUM_AT; at < image.length; at++) {
            byte[] damaged = image.clone();
            damaged[at] ^= (byte) (1 << (at % Byte.SIZE));
            assertRefused(
                    damaged,
                    "the image of the gazetteer is damaged: its checksum is not that of its head; make it anew from"
                            + " its tables");
        }
    }

    @Test
    void imageWithAConstantThatThisVersionLacksIsRefused() {
        byte[] other = image.clone();
        int at = indexOf(other, "DAC_KHU");
        other[at] = 'F';
        CRC32 sum = new CRC32();
        sum.update(other, HEAD, other.length - HEAD);
        little(other).putInt(CHECKSUM_AT, (int) sum.getValue());
        assertRefused(
                other,
                "the image of the gazetteer is of another donvi: this one has no UnitType FAC_KHU; make it anew from"
                        + " its tables");
    }

    @Test
    void gazetteerThatNoImageCanHoldIsRefused() {
        Gazetteer far = Gazetteer.builder(LocalDate.MIN, LocalDate.MIN).build();
        assertThatThrownBy(() -> GazetteerImage.of(far))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no image can hold the date -999999999-01-01");

        Gazetteer half = Gazetteer.builder(date("2004-08-31"), date("2004-08-31"))
                .addDocuments(List.of(Document.of("1", DocumentKind.LEGAL, "", "\uD83D")))
                .build();
        assertThatThrownBy(() -> GazetteerImage.of(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has half a character, which no image can hold");
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> GazetteerImage.read(bytes))
                .isInstanceOf(DatasetException.class)
                .hasMessage(message);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int indexOf(byte[] bytes, String text) {
        byte[] sought = text.getBytes(UTF_8);
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        throw new AssertionError("no " + text);
    }

    /** A gazetteer with a value in every column. */
    private static Gazetteer everything() {
        Draft draft = Fixtures.small();
        Gazetteer small = draft.build();
        UnitId source = UnitId.parse("00003@2004-08-31");
        UnitId target = UnitId.parse("00004@2012-03-01");
        LocalDate divided = date("2012-03-01");
        return small.toBuilder()
                .addUnits(List.of(AdministrativeUnit.builder(
                                code("00020"), UnitType.DAC_KHU, "Đặng Xa", DateRange.from(date("2004-08-31")))
                        .parent(code("001"))
                        .otherSpellings(List.of("Đặng-Xa", "Dang Xa"))
                        .build()))
                .addDocuments(List.of(Document.of("2", DocumentKind.LEGAL, "Chính phủ", "Điều chỉnh địa giới")
                        .issued(date("1900-01-01"))
                        .inForce(date("2100-01-01"), DateBasis.INFERRED)))
                .putMeasurements(List.of(
                        new Measurement(source, Measure.AREA, 7.87, divided, "2", Quality.OFFICIAL, ""),
                        new Measurement(source, Measure.AREA, 0, divided, Fixtures.CENSUS, Quality.SUSPECT, "zero"),
                        new Measurement(
                                target,
                                Measure.DECLARED_POPULATION,
                                14_374_406,
                                date("1999-04-01"),
                                "2",
                                Quality.DERIVED,
                                "counted")))
                .addShares(List.of(
                        new ShareEstimate(source, target, Measure.AREA, 0.4767, divided, "2", Quality.DERIVED, "map"),
                        new ShareEstimate(
                                source, target, Measure.CENSUS_POPULATION, 1, divided, "2", Quality.OFFICIAL, "")))
                .build();
    }

    private static void assertSame(Gazetteer read, Gazetteer built) {
        assertThat(read.coverage()).isEqualTo(built.coverage());
        assertThat(read.knownUntil()).isEqualTo(built.knownUntil());
        assertThat(read.units()).isEqualTo(built.units());
        assertThat(List.copyOf(read.documents().entrySet()))
                .isEqualTo(List.copyOf(built.documents().entrySet()));
        assertThat(read.changes()).isEqualTo(built.changes());
        assertThat(read.measurements()).isEqualTo(built.measurements());
        assertThat(read.shares()).isEqualTo(built.shares());
        for (AdministrativeUnit unit : built.units()) {
            assertThat(read.get(unit.id())).isEqualTo(unit);
            assertThat(read.versions(unit.code())).isEqualTo(built.versions(unit.code()));
            assertThat(read.lineage(unit).steps()).isEqualTo(built.lineage(unit).steps());
            assertThat(read.beginnings(unit)).isEqualTo(built.beginnings(unit));
            assertThat(read.endings(unit)).isEqualTo(built.endings(unit));
            assertThat(read.measurements(unit)).isEqualTo(built.measurements(unit));
        }
    }
}
