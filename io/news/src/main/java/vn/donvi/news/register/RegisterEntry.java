package vn.donvi.news.register;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.news.announcement.Statement;
import vn.donvi.party.OrganizationId;

/**
 * A statement of an announcement, and what became of it in a register.
 *
 * @param statement the statement
 * @param outcome what became of it
 * @param organization the organisation that it is about, if it could be found
 * @param words the recorded value, or the reason why it is not recorded, in words
 */
public record RegisterEntry(
        Statement statement, RegisterOutcome outcome, Optional<OrganizationId> organization, String words) {
    public RegisterEntry {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(words, "words");
    }
}
