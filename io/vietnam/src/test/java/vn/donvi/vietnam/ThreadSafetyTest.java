package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressParser;
import vn.donvi.address.name.NameIndex;
import vn.donvi.address.name.NameQuery;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.interpretation.Context;
import vn.donvi.news.interpretation.Interpreter;
import vn.donvi.party.PartyRegister;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * What says it is thread-safe, on the real gazetteer: in every round a fresh object, which sixteen threads ask at once,
 * each in an order of its own, and whose answers are those of one thread.
 */
class ThreadSafetyTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final LocalDate DAY = LocalDate.of(2012, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private final List<AdministrativeUnit> districts = VIETNAM.on(DAY).units(UnitLevel.DISTRICT);
    private final List<AdministrativeUnit> communes = every(60, VIETNAM.on(DAY).units(UnitLevel.COMMUNE));

    @Test
    void districtsOfOneParallelStreamAreConvertedLikeOneAfterTheOther() {
        AddressConverter single = AddressConverter.to(VIETNAM, TODAY);
        List<Object> expected = districts.stream()
                .<Object>map(unit -> single.convert(unit.code(), DAY))
                .toList();
        for (int round = 0; round < 6; round++) {
            AddressConverter fresh = AddressConverter.to(VIETNAM, TODAY);
            List<Object> converted = districts.parallelStream()
                    .<Object>map(unit -> fresh.convert(unit.code(), DAY))
                    .toList();
            assertThat(converted).as("round %s", round).isEqualTo(expected);
        }
    }

    @Test
    void codesAreConvertedLikeByOneThread() throws Exception {
        List<AdministrativeUnit> units = new ArrayList<>(districts);
        units.addAll(communes);
        units.addAll(VIETNAM.on(DAY).units(UnitLevel.PROVINCE));
        agree(
                3,
                units,
                () -> AddressConverter.to(VIETNAM, TODAY),
                (converter, unit) -> List.of(converter.convert(unit.code(), DAY), converter.convert(unit.code())));
    }

    @Test
    void addressesAreConvertedLikeByOneThread() throws Exception {
        agree(
                3,
                IntStream.range(0, 1_000).boxed().toList(),
                () -> AddressConverter.to(VIETNAM, TODAY),
                (converter, i) -> converter.convert(
                        i + " Lê Lợi, Phường " + (i % 15 + 1) + ", Quận " + (i % 12 + 1) + ", TP.HCM"));
    }

    @Test
    void formerUnitsAreListedLikeByOneThread() throws Exception {
        agree(
                2,
                every(60, VIETNAM.on(TODAY).units(UnitLevel.COMMUNE)),
                () -> AddressConverter.to(VIETNAM, TODAY),
                (converter, unit) -> converter.standsFor(unit.id()));
    }

    @Test
    void addressesAreParsedLikeByOneThread() throws Exception {
        agree(
                5,
                communes,
                () -> AddressParser.of(VIETNAM),
                (parser, unit) -> parser.parse("5 Lê Lợi, " + unit.fullName()));
    }

    @Test
    void destinationsAreTheSameAsForOneThread() throws Exception {
        for (UnitLevel level : UnitLevel.values()) {
            agree(
                    3,
                    every(40, VIETNAM.units()),
                    () -> Destinations.at(VIETNAM, DAY, level),
                    (destinations, unit) -> destinations.of(unit.id()));
        }
    }

    @Test
    void namesAreFoundLikeByOneThread() throws Exception {
        agree(5, communes, () -> NameIndex.of(VIETNAM.units()), (names, unit) -> names.find(NameQuery.of(unit.name())));
    }

    @Test
    void announcementsAreReadAndInterpretedLikeByOneThread() throws Exception {
        agree(
                2,
                communes,
                () -> Interpreter.of(VIETNAM),
                (interpreter, unit) -> interpreter
                        .interpret(
                                AnnouncementReader.withoutGazetteer()
                                        .read("news", "Đảng bộ " + unit.fullName() + " có 25 đảng viên."),
                                Context.NONE.on(DAY))
                        .toString());
    }

    @Test
    void registersAreAskedLikeByOneThread() throws Exception {
        agree(
                3,
                VIETNAM.on(TODAY).units(UnitLevel.COMMUNE),
                () -> VietnamPartyRegister.load(VIETNAM),
                ThreadSafetyTest::organizations);
    }

    private static List<?> organizations(PartyRegister register, AdministrativeUnit unit) {
        return List.of(register.of(unit, TODAY), register.organizations(unit.id()));
    }

    @Test
    void tablesAreReadLikeByOneThread() throws Exception {
        StringWriter units = new StringWriter();
        CsvTable.of(UnitSchema.UNITS).write(communes, Output.to(units), CsvOptions.STANDARD);
        String text = units.toString();
        agree(5, List.of(1, 2, 3), () -> CsvTable.of(UnitSchema.UNITS), (table, i) -> {
            try {
                return table.read(Input.of(new StringReader(text), "units.csv"), CsvOptions.STANDARD)
                        .value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void rowsOfATableAreSeenLikeByOneThread() throws Exception {
        StringBuilder text = new StringBuilder("name,code\n");
        communes.forEach(unit -> text.append('"')
                .append(unit.fullName())
                .append("\",")
                .append(unit.code())
                .append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        agree(
                5,
                IntStream.range(0, communes.size()).boxed().toList(),
                () -> rows(bytes),
                (rows, i) -> List.of(rows.fields(i), rows.value(i, 0), rows.line(i), rows.problem(i)));
    }

    private static UserRows rows(byte[] bytes) {
        try (UserTable table =
                UserTable.open(new ByteArrayInputStream(bytes), "rows.csv", List.of("name"), List.of(','))) {
            return table.next().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every so many of a list. */
    private static List<AdministrativeUnit> every(int step, List<AdministrativeUnit> units) {
        return IntStream.range(0, units.size() / step)
                .mapToObj(i -> units.get(i * step))
                .toList();
    }

    /** Asks a fresh object in each round from many threads. */
    private static <T, Q> void agree(int rounds, List<Q> questions, Supplier<T> fresh, BiFunction<T, Q, ?> answer)
            throws Exception {
        ManyThreads<T> threads = new ManyThreads<>();
        for (Q question : questions) {
            threads.ask(asked -> answer.apply(asked, question));
        }
        threads.agree(rounds, fresh);
    }
}
