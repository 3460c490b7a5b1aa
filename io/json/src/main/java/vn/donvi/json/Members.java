package vn.donvi.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The members of an object in the order in which they are declared and written. */
final class Members {
    private final List<Member<?>> members = new ArrayList<>();
    private @Nullable PropertyNameMatcher matcher;

    /** Declares the next member: one that must be there. */
    <T> Member<T> required(String name, JsonType<T> type) {
        return add(Member.required(members.size(), name, type));
    }

    /** Declares the next member: one that may be missing or null. */
    <T> Member<Optional<T>> optional(String name, JsonType<T> type) {
        return add(Member.optional(members.size(), name, type));
    }

    /** Declares the next member: one that means something if it is missing or null. */
    <T> Member<T> orElse(String name, JsonType<T> type, T absent) {
        return add(Member.orElse(members.size(), name, type, absent));
    }

    /** Declares the next member: a text that may be empty, and is if it is missing or null. */
    Member<String> text(String name) {
        return orElse(name, JsonType.TEXT, "");
    }

    /** Says that all are declared. */
    Members end() {
        List<Named> names = new ArrayList<>();
        for (Member<?> member : members) {
            names.add(Named.fromString(member.name()));
        }
        matcher = new JsonFactory().constructNameMatcher(names, false);
        return this;
    }

    List<Member<?>> list() {
        return Collections.unmodifiableList(members);
    }

    Member<?> get(int number) {
        return members.get(number);
    }

    /** Finds the number of a member by its name. */
    PropertyNameMatcher matcher() {
        if (matcher == null) {
            throw new IllegalStateException("the members are not all declared");
        }
        return matcher;
    }

    private <T> Member<T> add(Member<T> member) {
        members.add(member);
        return member;
    }
}
