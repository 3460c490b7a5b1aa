package vn.donvi.cli.invocation;

import java.util.function.Function;
import java.util.function.Supplier;
import vn.donvi.code.CodeRegister;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.PartyRegister;
import vn.donvi.seat.SeatRegister;

/**
 * The data that the command knows without a file of the user, each loaded when a command asks for it.
 *
 * @param gazetteer the gazetteer
 * @param qualityReport the report on its sources, in Markdown; empty if there is none
 * @param party the register of the party organisations of its units
 * @param codes the codes that other systems give to its units
 * @param seats the seats of its units
 */
public record KnownData(
        Supplier<Gazetteer> gazetteer,
        Supplier<String> qualityReport,
        Function<Gazetteer, PartyRegister> party,
        Function<Gazetteer, CodeRegister> codes,
        Function<Gazetteer, SeatRegister> seats) {}
