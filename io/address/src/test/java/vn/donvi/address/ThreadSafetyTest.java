package vn.donvi.address;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.donvi.address.name.NameIndex;
import vn.donvi.address.name.NameQuery;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;

/** Every type of the module that says it is thread-safe, each made anew in every round. */
class ThreadSafetyTest {
    private static final int ROUNDS = 20;
    private static final LocalDate MIDDLE = LocalDate.of(2008, 1, 1);

    private final Gazetteer history = RandomHistory.of(11, 20).build();

    @Test
    void conversionsAgree() throws Exception {
        ManyThreads<AddressConverter> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.units()) {
            threads.ask(converter -> converter.convert(unit.id()))
                    .ask(converter -> converter.convert(unit.code()))
                    .ask(converter -> converter.convert(unit.code(), MIDDLE))
                    .ask(converter -> converter.convert("1 Lê Lợi, " + unit.fullName()))
                    .ask(converter -> converter.convert(AddressQuery.of(AddressColumns.of(unit.fullName(), "", ""))
                            .on(MIDDLE)))
                    .ask(converter -> converter.standsFor(unit.id()));
        }
        threads.agree(ROUNDS, () -> AddressConverter.to(history, MIDDLE));
    }

    @Test
    void parsedAddressesAgree() throws Exception {
        ManyThreads<AddressParser> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.units()) {
            threads.ask(parser -> parser.parse("1 Lê Lợi, " + unit.fullName()))
                    .ask(parser -> parser.parse(AddressQuery.of(unit.name()).on(MIDDLE)));
        }
        threads.agree(ROUNDS, () -> AddressParser.of(history));
    }

    @Test
    void namesFoundAgree() throws Exception {
        ManyThreads<NameIndex> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.units()) {
            threads.ask(names -> names.find(NameQuery.of(unit.name())));
        }
        threads.agree(ROUNDS, () -> NameIndex.of(history.units()));
    }
}
