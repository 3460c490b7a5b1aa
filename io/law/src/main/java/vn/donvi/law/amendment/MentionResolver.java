package vn.donvi.law.amendment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.donvi.change.Extent;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Chooses between several units of one name that a clause may mean. A unit that one clause takes whole is not available
 * to another. A unit that several clauses divide is not taken whole. The units of one clause lie in the same district.
 * A mention that stays ambiguous is left unresolved.
 */
final class MentionResolver {
    private final List<UnitMention> mentions;

    private MentionResolver(List<UnitMention> mentions) {
        this.mentions = mentions;
    }

    static void resolve(List<UnitMention> mentions) {
        MentionResolver resolver = new MentionResolver(mentions);
        boolean progress = true;
        while (progress) {
            progress = resolver.pass(resolver::notTakenElsewhere)
                    || resolver.pass(resolver::inDistrictOfItsBracket)
                    || resolver.pass(resolver::inDistrictOfItsPhrase)
                    || resolver.pass(resolver::inDistrictOfItsClause)
                    || resolver.pass(resolver::spelledExactly);
        }
    }

    private boolean pass(Narrowing narrowing) {
        boolean progress = false;
        for (UnitMention mention : mentions) {
            if (!mention.isResolved() && !mention.candidates().isEmpty()) {
                List<AdministrativeUnit> left = mention.candidates().stream()
                        .filter(narrowing.of(mention))
                        .toList();
                if (!left.isEmpty() && left.size() < mention.candidates().size()) {
                    mention.keep(left);
                    progress = true;
                }
            }
        }
        return progress;
    }

    private Predicate<AdministrativeUnit> notTakenElsewhere(UnitMention mention) {
        Set<UnitId> whole = new HashSet<>();
        Set<UnitId> touched = new HashSet<>();
        for (UnitMention other : mentions) {
            if (other != mention && other.isResolved()) {
                touched.add(other.unit().id());
                if (isWhole(other)) {
                    whole.add(other.unit().id());
                }
            }
        }
        return candidate -> !(isWhole(mention) ? touched : whole).contains(candidate.id());
    }

    /** A bracket after a list often also applies to the names before it. */
    private Predicate<AdministrativeUnit> inDistrictOfItsBracket(UnitMention mention) {
        int at = mentions.indexOf(mention);
        for (int i = at + 1; i < mentions.size(); i++) {
            UnitMention next = mentions.get(i);
            if (!next.clause().equals(mention.clause()) || next.phrase() != mention.phrase()) {
                break;
            }
            if (!next.name().within().isEmpty()) {
                return next.isResolved()
                        ? candidate -> candidate.parent().equals(next.unit().parent())
                        : candidate -> true;
            }
        }
        return candidate -> true;
    }

    private Predicate<AdministrativeUnit> inDistrictOfItsPhrase(UnitMention mention) {
        return together(mention, other -> other.phrase() == mention.phrase());
    }

    private Predicate<AdministrativeUnit> inDistrictOfItsClause(UnitMention mention) {
        return together(mention, other -> true);
    }

    /** Accents distinguish names that differ in nothing else, if no other rule does. */
    private Predicate<AdministrativeUnit> spelledExactly(UnitMention mention) {
        return candidate -> WrittenName.isExact(mention.name().name(), candidate);
    }

    private Predicate<AdministrativeUnit> together(UnitMention mention, Predicate<UnitMention> company) {
        Map<Optional<UnitCode>, Integer> districts = new HashMap<>();
        for (UnitMention other : mentions) {
            if (other.isResolved() && other.clause().equals(mention.clause()) && company.test(other)) {
                districts.merge(other.unit().parent(), 1, Integer::sum);
            }
        }
        return candidate -> districts.containsKey(candidate.parent());
    }

    private static boolean isWhole(UnitMention mention) {
        return mention.area() == Extent.ALL;
    }

    @FunctionalInterface
    private interface Narrowing {
        Predicate<AdministrativeUnit> of(UnitMention mention);
    }
}
