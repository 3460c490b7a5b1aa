package vn.donvi.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.donvi.cli.invocation.KnownData;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Language;
import vn.donvi.code.CodeRegister;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.PartyRegister;
import vn.donvi.seat.SeatRegister;

/** What a run of the command printed and answered. */
public record Run(int exitCode, String out, String err) {
    static final String QUALITY = """
            # Quality

            ## Sources

            | source | used |
            | --- | --- |
            | a list | 7 rows |

            ## Left open

            None.
            """;

    public static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    /** Runs it on {@link Fixtures#twoProvinces()}. */
    public static Run of(String... args) {
        return on(Fixtures::twoProvinces, args);
    }

    public static Run on(Supplier<Gazetteer> gazetteer, String... args) {
        return on(gazetteer, new byte[0], args);
    }

    /** Runs it on {@link Fixtures#twoProvinces()} for a person of this language. */
    public static Run in(Language language, String... args) {
        return on(known(Fixtures::twoProvinces), new byte[0], language, args);
    }

    /** Runs it on {@link Fixtures#twoProvinces()} with the codes of {@link CodeFixtures#ofTwoProvinces}. */
    public static Run withCodes(String... args) {
        return on(
                known(Fixtures::twoProvinces, CodeFixtures::ofTwoProvinces, SeatFixtures::none, PartyFixtures::none),
                new byte[0],
                args);
    }

    /** Runs it on {@link Fixtures#twoProvinces()} with the seats of {@link SeatFixtures#ofTwoProvinces}. */
    public static Run withSeats(String... args) {
        return on(
                known(Fixtures::twoProvinces, CodeFixtures::none, SeatFixtures::ofTwoProvinces, PartyFixtures::none),
                new byte[0],
                args);
    }

    /** Runs it on {@link Fixtures#twoProvinces()} with the party organisations of {@link PartyFixtures#register}. */
    public static Run withParty(String... args) {
        return on(
                known(Fixtures::twoProvinces, CodeFixtures::none, SeatFixtures::none, PartyFixtures::register),
                new byte[0],
                args);
    }

    /** Runs it with these bytes as standard input. */
    public static Run on(Supplier<Gazetteer> gazetteer, byte[] in, String... args) {
        return on(known(gazetteer), in, args);
    }

    /** The data of a run: a gazetteer without codes, seats and party organisations. */
    static KnownData known(Supplier<Gazetteer> gazetteer) {
        return known(gazetteer, CodeFixtures::none, SeatFixtures::none, PartyFixtures::none);
    }

    private static KnownData known(
            Supplier<Gazetteer> gazetteer,
            Function<Gazetteer, CodeRegister> codes,
            Function<Gazetteer, SeatRegister> seats,
            Function<Gazetteer, PartyRegister> party) {
        return new KnownData(gazetteer, () -> QUALITY, party, codes, seats);
    }

    private static Run on(KnownData known, byte[] in, String... args) {
        return on(known, in, Language.EN, args);
    }

    private static Run on(KnownData known, byte[] in, Language language, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new ByteArrayInputStream(in), out, new PrintWriter(err), false, language);
        int exitCode = Donvi.run(known, TODAY, terminal, args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
