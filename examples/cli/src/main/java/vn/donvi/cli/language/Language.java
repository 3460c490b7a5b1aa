package vn.donvi.cli.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages in which the command speaks to people. What programs read is the same in both. */
public enum Language {
    EN,
    VI;

    /** The variables that say the language of messages, by POSIX; the first one that is set counts. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /** The option of the command that says the language. */
    private static final String OPTION = "--lang";

    /** The name of the language as a user writes it: {@code vi}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this name, in small letters or capitals; empty if there is none. */
    public static Optional<Language> find(String code) {
        for (Language language : values()) {
            if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language of a process: Vietnamese if its locale begins with {@code vi}, otherwise English.
     *
     * @param environment the variables of the process
     * @param preset the locale of the JVM, which counts if no variable is set, as on Windows
     */
    public static Language of(Map<String, String> environment, Locale preset) {
        for (String variable : VARIABLES) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return isVietnamese(locale) ? VI : EN;
            }
        }
        return preset.getLanguage().equals(VI.code()) ? VI : EN;
    }

    /**
     * The language that the arguments of the command ask for, also of those that picocli will refuse. Empty if they ask for
     * none, or for one that there is not.
     */
    public static Optional<Language> asked(String... args) {
        Optional<Language> asked = Optional.empty();
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(OPTION + "=")) {
                asked = find(args[i].substring(OPTION.length() + 1));
            } else if (args[i].equals(OPTION) && i + 1 < args.length) {
                asked = find(args[i + 1]);
            }
        }
        return asked;
    }

    /** The number of leading arguments that only say the language; the command is after them. */
    public static int leading(String... args) {
        int count = 0;
        while (count < args.length && args[count].startsWith(OPTION)) {
            if (args[count].equals(OPTION)) {
                count += 2;
            } else if (args[count].startsWith(OPTION + "=")) {
                count++;
            } else {
                break;
            }
        }
        return Math.min(count, args.length);
    }

    /** Whether the name of a locale, such as {@code vi_VN.UTF-8}, is of Vietnamese. */
    private static boolean isVietnamese(String locale) {
        String language = locale.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return language.equals(VI.code());
    }
}
