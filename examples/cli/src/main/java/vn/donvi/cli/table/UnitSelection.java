package vn.donvi.cli.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/** The parameters and the option by which a command is given units one by one, or those of a province. */
public final class UnitSelection {
    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "The units; all units of --level, or those of --province, if not given.")
    private List<UnitCode> codes = List.of();

    @Option(names = "--province", paramLabel = "CODE", description = "Only units in this province.")
    private @Nullable UnitCode province;

    /** Whether units are given one by one. */
    public boolean isOneByOne() {
        return !codes.isEmpty();
    }

    /** Whether the units are those of a province. */
    public boolean isOfProvince() {
        return province != null;
    }

    /**
     * Checks that the user did not ask for units one by one and by their place or level too.
     *
     * @param level the level asked for; null if none
     * @throws WrongUsageException if so
     */
    public void check(@Nullable UnitLevel level) {
        if (isOneByOne() && (province != null || level != null)) {
            throw new WrongUsageException(Message.of("table.without-code"));
        }
    }

    /**
     * The selected units.
     *
     * @param levels which units of the country or the province are meant if none is given one by one
     * @throws vn.donvi.gazetteer.UnknownUnitException if no unit bears a code on the day
     * @throws WrongUsageException if --province is not a province
     */
    public List<AdministrativeUnit> units(Snapshot snapshot, List<UnitLevel> levels) {
        if (isOneByOne()) {
            return codes.stream().map(snapshot::get).toList();
        }
        List<AdministrativeUnit> units = new ArrayList<>();
        for (UnitLevel level : levels) {
            units.addAll(province == null ? snapshot.units(level) : within(snapshot, province, level));
        }
        return units;
    }

    private static List<AdministrativeUnit> within(Snapshot snapshot, UnitCode province, UnitLevel level) {
        AdministrativeUnit unit = snapshot.get(province);
        if (unit.level() != UnitLevel.PROVINCE) {
            throw new WrongUsageException(Message.of("table.no-province", unit.fullName(), province));
        }
        return level == UnitLevel.PROVINCE ? List.of(unit) : snapshot.within(province, level);
    }
}
