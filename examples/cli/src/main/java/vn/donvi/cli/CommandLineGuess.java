package vn.donvi.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which command or option a misspelt word means. */
final class CommandLineGuess {
    /** Words of at least this length may have two wrong letters, shorter ones one. */
    private static final int LONG = 5;

    private CommandLineGuess() {}

    /**
     * The known word that is most similar to a typed one. Hyphens, underscores and capitals do not count. A letter or
     * two may be left out, added, changed or swapped. Otherwise the only known word that begins so. Empty if there is
     * none.
     */
    static Optional<String> of(String typed, Collection<String> known) {
        String wanted = letters(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int most = wanted.length() < LONG ? 1 : 2;
        String best = null;
        int least = most + 1;
        for (String word : known) {
            int distance = distance(wanted, letters(word));
            if (distance < least) {
                best = word;
                least = distance;
            }
        }
        if (best != null) {
            return Optional.of(best);
        }
        List<String> longer = new ArrayList<>();
        for (String word : known) {
            if (wanted.length() > 1 && letters(word).startsWith(wanted)) {
                longer.add(word);
            }
        }
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /**
     * The command line with one argument replaced, as the user would type it.
     *
     * @param typed the word that is replaced; the text after it, from {@code =}, stays
     */
    static String corrected(String[] args, String typed, String meant) {
        StringBuilder line = new StringBuilder("donvi");
        boolean isReplaced = false;
        for (String arg : args) {
            String corrected = arg;
            if (!isReplaced && (arg.equals(typed) || arg.startsWith(typed + "="))) {
                corrected = meant + arg.substring(typed.length());
                isReplaced = true;
            }
            line.append(' ').append(quoted(corrected));
        }
        return line.toString();
    }

    private static String quoted(String arg) {
        boolean isPlain = !arg.isEmpty()
                && arg.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_=./:,@+%".indexOf(c) >= 0);
        return isPlain ? arg : '"' + arg.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String letters(String word) {
        return word.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The number of letters to leave out, add, change, or swap with the next. */
    private static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : distance(distances, one, other, i, j);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int distance(int[][] distances, String one, String other, int i, int j) {
        int changed = distances[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
