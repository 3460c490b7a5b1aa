package vn.donvi.cli.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.name.NameSearch;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.vintage.LeadingZeros;

/** Finds the unit with the code of an argument, or suggests units and how to type them. */
public final class AskedUnit {
    /** The largest number of suggested units. */
    private static final int SUGGESTED = 3;

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate date;

    /**
     * @param date the day on which the unit is to be in force; null for any day
     */
    public AskedUnit(Gazetteer gazetteer, @Nullable LocalDate date) {
        this.gazetteer = gazetteer;
        this.date = date;
    }

    /**
     * The unit that bears a code on a date.
     *
     * @param words the words in the place of the code; several may be a name without quotes
     * @param command the words to type before a code
     * @throws WrongUsageException if no unit bears it; the message has suggestions
     */
    public static AdministrativeUnit get(Gazetteer gazetteer, LocalDate date, List<String> words, String command) {
        String text = String.join(" ", words);
        if (words.size() > 1 && UnitCode.isCode(words.get(0)) && hasDigit(words.get(0))) {
            throw new WrongUsageException(
                    Message.of("usage.unexpected", words.get(1)).then(Message.of("usage.help", "donvi " + command)));
        }
        Message reason = Message.of("usage.value", "CODE", Message.of("usage.no-code", text));
        if (UnitCode.isCode(text)) {
            UnitCode code = UnitCode.of(text);
            Optional<AdministrativeUnit> found = gazetteer.on(date).find(code);
            if (found.isPresent()) {
                return found.get();
            }
            reason = UnknownUnitText.of(gazetteer, code, date);
        }
        Optional<Message> meant = new AskedUnit(gazetteer, date).suggestions(text, command);
        throw new WrongUsageException(meant.isPresent() ? Message.joined("; ", List.of(reason, meant.get())) : reason);
    }

    /**
     * Suggests units for a text that is not the code of a unit, and how to type them. Empty if some unit has borne the
     * text as its code, or if no unit is similar.
     *
     * @param command the words to type before a code
     */
    public Optional<Message> suggestions(String text, String command) {
        if (UnitCode.isCode(text) && !gazetteer.versions(UnitCode.of(text)).isEmpty()) {
            return Optional.empty();
        }
        List<AdministrativeUnit> meant = LeadingZeros.ofAnyLevel(gazetteer).candidates(text);
        if (meant.isEmpty() && !hasDigit(text) && !NameForm.folded(text).isEmpty()) {
            meant = named(text);
        }
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        List<String> typed = new ArrayList<>();
        for (AdministrativeUnit unit : meant.subList(0, Math.min(SUGGESTED, meant.size()))) {
            typed.add("'donvi " + command + " " + unit.code() + on(unit) + "' (" + unit.fullName() + ")");
        }
        String last = typed.remove(typed.size() - 1);
        Message all =
                typed.isEmpty() ? Message.verbatim(last) : Message.of("lookup.or", String.join(", ", typed), last);
        Message guess = Message.of("lookup.guess", all);
        return Optional.of(meant.size() > SUGGESTED ? guess.then(Message.of("lookup.find-lists-more", text)) : guess);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Units with a name, each code once; those of the date, or of any date if there are none. */
    private List<AdministrativeUnit> named(String text) {
        List<AdministrativeUnit> found = List.of();
        if (date != null) {
            found = named(gazetteer.on(date).units(), text);
        }
        return found.isEmpty() ? named(gazetteer.units(), text) : found;
    }

    private static List<AdministrativeUnit> named(List<AdministrativeUnit> units, String text) {
        List<AdministrativeUnit> named = new ArrayList<>();
        for (NameSearch.Found found : NameSearch.find(units, text)) {
            if (named.stream().noneMatch(unit -> unit.code().equals(found.unit().code()))) {
                named.add(found.unit());
            }
        }
        return named;
    }

    /**
     * The option with a day on which a unit is in force: its first day if that is after the date, otherwise its last.
     * Empty if it is in force on the date.
     */
    private String on(AdministrativeUnit unit) {
        if (date == null || unit.isInForce(date)) {
            return "";
        }
        LocalDate end = unit.validity().endExclusive().orElse(null);
        LocalDate day =
                end == null || date.isBefore(unit.id().since()) ? unit.id().since() : end.minusDays(1);
        return " --on " + day;
    }
}
