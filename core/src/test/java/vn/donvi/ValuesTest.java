package vn.donvi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.CodedUnit;
import vn.donvi.code.ForeignCode;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.Rooms;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.gazetteer.Invariant;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.gazetteer.UnknownDocumentException;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.gazetteer.Violation;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.party.Body;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationForm;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.OrganizationName;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyInvariant;
import vn.donvi.party.PartyLevel;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.PartyViolation;
import vn.donvi.party.Person;
import vn.donvi.party.Post;
import vn.donvi.party.PostHolding;
import vn.donvi.party.PostTitle;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.rule.Finding;
import vn.donvi.party.rule.PartyRule;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.plan.eligibility.ExemptionClaim;
import vn.donvi.plan.eligibility.ExemptionKind;
import vn.donvi.plan.surplus.CurrentPosts;
import vn.donvi.problem.DatasetException;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.seat.Seat;
import vn.donvi.seat.SeatRegister;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitCondition;
import vn.donvi.standard.TraitFact;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** What all values have in common: they travel between machines unchanged, and no component of theirs is null. */
class ValuesTest {
    private static final LocalDate DATE = LocalDate.of(2020, 1, 1);
    private static final UnitCode CODE = UnitCode.of("18301");
    private static final UnitId OLD = UnitId.parse("18301@2004-08-31");
    private static final UnitId NEW = UnitId.parse("18280@2020-01-01");
    private static final Enactment ENACTMENT =
            new Enactment(DATE, DateBasis.IN_FORCE, Citation.of("819/NQ-UBTVQH14", "Điều 1"));
    private static final Transfer TRANSFER =
            Transfer.of(OLD, NEW, Extent.PART, Extent.ALL).withAreaKm2(7.87).withPersons(3121);
    private static final Rearrangement REARRANGEMENT =
            new Rearrangement("r", ENACTMENT, ChangeKind.MERGER, List.of(TRANSFER), "note");
    private static final Problem PROBLEM = new Problem(Location.of("units.csv", 17, "name"), "no name");

    private static final ForeignCode FOREIGN_CODE = new ForeignCode(
            CODE, CodeSystem.POSTAL, "45000", List.of("Duc Lac"), DateRange.from(DATE), "a decision", "note");

    private static final OrganizationId ORGANIZATION = OrganizationId.parse("18280@2025-07-01");

    static List<Object> values() {
        return List.of(
                DateRange.of(DATE, DATE.plusDays(1)),
                DateRange.from(DATE),
                Location.of("units.csv", 17, "name"),
                PROBLEM,
                CODE,
                NEW,
                AdministrativeUnit.builder(CODE, UnitType.XA, "Đức Lạc", DateRange.from(DATE))
                        .parent(UnitCode.of("440"))
                        .otherSpellings(List.of("Ðức Lạc"))
                        .build(),
                AdministrativeUnit.builder(UnitCode.of("42"), UnitType.TINH, "Hà Tĩnh", DateRange.from(DATE))
                        .build(),
                Citation.of("819/NQ-UBTVQH14", "Điều 1"),
                Document.of("819/NQ-UBTVQH14", DocumentKind.LEGAL, "issuer", "title"),
                Document.of("819/NQ-UBTVQH14", DocumentKind.LEGAL, "issuer", "title")
                        .issued(DATE)
                        .inForce(DATE),
                ENACTMENT,
                TRANSFER,
                Transfer.all(OLD, NEW),
                REARRANGEMENT,
                new Establishment("e", ENACTMENT, NEW, true, "note"),
                new Dissolution("d", ENACTMENT, OLD, true, "note"),
                new Measurement(OLD, Measure.AREA, 7.87, DATE, "census-2019", Quality.SUSPECT, "note"),
                new ShareEstimate(OLD, NEW, Measure.AREA, 0.4, DATE, "map", Quality.DERIVED, "overlay"),
                new Violation(Invariant.CITED, "message", List.of(OLD)),
                Share.WHOLE,
                Destinations.at(Fixtures.small().build(), LocalDate.of(2019, 1, 1))
                        .of(UnitId.parse("00007@2004-08-31"))
                        .get(0),
                new LineageStep(REARRANGEMENT, TRANSFER),
                CodeSystem.POSTAL,
                FOREIGN_CODE,
                new CodedUnit(
                        AdministrativeUnit.builder(CODE, UnitType.XA, "Đức Lạc", DateRange.from(DATE))
                                .build(),
                        FOREIGN_CODE),
                new WithProblems<>("read", List.of(PROBLEM)),
                Term.of(2025, 2030),
                Ordinals.NONE.withKhoa(26).withHoiNghi(24),
                new Person("Đặng Xuân Thường", "p1"),
                Post.of(PostTitle.TRUONG_BAN, PartyLevel.TINH, Organ.BAN_NOI_CHINH),
                new OrganizationName(OrganizationForm.DANG_BO, "xã", "Đức Thọ"),
                ORGANIZATION.code(),
                ORGANIZATION,
                PartyFigure.of(ORGANIZATION, PartyMeasure.DANG_VIEN, 2_989, DATE, "báo"),
                new Committee(ORGANIZATION, Body.BAN_CHAP_HANH, Ordinals.NONE, DateRange.from(DATE), Entry.BAU, "báo"),
                new PostHolding(
                        ORGANIZATION,
                        Person.named("Đặng Xuân Thường"),
                        Post.of(PostTitle.BI_THU, PartyLevel.XA),
                        DateRange.from(DATE),
                        Entry.BAU,
                        "báo",
                        "1"),
                new Session(ORGANIZATION, SessionKind.DAI_HOI, Ordinals.NONE, Optional.empty(), true, "báo"),
                new PartyViolation(PartyInvariant.WITHIN_LIFE, "message", List.of(ORGANIZATION)),
                new Finding(PartyRule.TREE, Finding.Outcome.OPEN, "Đảng bộ", "message"),
                Percentage.of(BigDecimal.ONE, BigDecimal.TEN),
                new TraitFact(CODE, Trait.MOUNTAIN, "yes", "a decision"),
                new TraitCondition(Trait.MOUNTAIN, true),
                new ExemptionClaim(CODE, ExemptionKind.ISOLATED, "a report"),
                new CurrentPosts(CODE, "công chức", 20, "a report"));
    }

    static List<Serializable> serializableValues() {
        return values().stream()
                .filter(Serializable.class::isInstance)
                .map(Serializable.class::cast)
                .toList();
    }

    static Stream<Record> records() {
        return values().stream().filter(Record.class::isInstance).map(Record.class::cast);
    }

    @ParameterizedTest
    @MethodSource("serializableValues")
    void valueReadBackIsEqual(Serializable value) throws Exception {
        Object copy = copy(value);

        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Test
    void exceptionReadBackCarriesTheSameFacts() throws Exception {
        for (Exception exception : exceptions()) {
            Exception copy = (Exception) copy(exception);

            assertThat(copy).hasSameClassAs(exception).hasMessage(exception.getMessage());
            assertThat(facts(copy)).isEqualTo(facts(exception));
        }
    }

    @Test
    void everySerializableClassIsTriedHere() {
        Set<String> tried = Stream.concat(serializableValues().stream(), exceptions().stream())
                .map(value -> value.getClass().getName())
                .collect(Collectors.toSet());

        assertThat(Rooms.of(Gazetteer.class).classes())
                .filteredOn(type -> type.isAssignableTo(Serializable.class))
                .filteredOn(type -> !type.isEnum())
                .map(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    @ParameterizedTest
    @MethodSource("records")
    void noComponentOfARecordIsNull(Record value) throws Exception {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : components) {
            arguments.add(component.getAccessor().invoke(value));
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isPrimitive()) {
                Object[] withNull = arguments.toArray();
                withNull[i] = null;
                assertThatThrownBy(() -> value.getClass().getConstructor(types).newInstance(withNull))
                        .as("%s", components[i])
                        .isInstanceOf(InvocationTargetException.class)
                        .hasCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    private static List<Exception> exceptions() {
        Gazetteer empty = Gazetteer.builder(DATE, DATE).build();
        Gazetteer.Builder broken = Gazetteer.builder(DATE, DATE).addChanges(List.of(REARRANGEMENT));
        PartyRegister.Builder lost = PartyRegister.builder(empty)
                .addFigures(List.of(PartyFigure.of(ORGANIZATION, PartyMeasure.DANG_VIEN, 3, DATE, "báo")));
        return List.of(
                new ProblemsException(List.of(PROBLEM)),
                new DatasetException("the image is damaged"),
                catchThrowableOfType(UnknownUnitException.class, () -> empty.get(NEW)),
                catchThrowableOfType(UnknownDocumentException.class, () -> empty.getDocument("1/NQ-CP")),
                catchThrowableOfType(InvalidGazetteerException.class, broken::build),
                catchThrowableOfType(InvalidPartyRegisterException.class, lost::build),
                catchThrowableOfType(
                        InvalidRegisterException.class, () -> CodeRegister.of(empty, List.of(FOREIGN_CODE))),
                catchThrowableOfType(InvalidRegisterException.class, () -> SeatRegister.of(empty, List.of(seat()))));
    }

    private static Seat seat() {
        return new Seat(
                CODE,
                DateRange.from(DATE),
                "UBND",
                Optional.empty(),
                Optional.empty(),
                DATE,
                "a map",
                Quality.OFFICIAL,
                "");
    }

    private static List<Object> facts(Exception exception) {
        if (exception instanceof ProblemsException problems) {
            return List.of(problems.problems());
        }
        if (exception instanceof DatasetException dataset) {
            return List.of(dataset.getMessage());
        }
        if (exception instanceof UnknownUnitException unknown) {
            return List.of(unknown.code(), unknown.date());
        }
        if (exception instanceof UnknownDocumentException unknown) {
            return List.of(unknown.number());
        }
        if (exception instanceof InvalidPartyRegisterException invalid) {
            return List.of(invalid.violations());
        }
        if (exception instanceof InvalidRegisterException invalid) {
            return List.of(invalid.faults());
        }
        return List.of(((InvalidGazetteerException) exception).violations());
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
