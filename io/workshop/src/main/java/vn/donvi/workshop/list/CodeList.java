package vn.donvi.workshop.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.name.NameForm;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** The statistics office's codes since 2025-07-01: provinces (letter 915) and communes (letter 1027). */
public final class CodeList {
    public static final String SOURCE = "reform-2025 codes";

    /**
     * A commune of the list.
     *
     * @param province the code of its province
     */
    public record Commune(String code, PrintedName name, String province) {}

    private final Map<String, PrintedName> provinces = new LinkedHashMap<>();
    private final List<Commune> communes = new ArrayList<>();

    private CodeList() {}

    /**
     * Reads both letters.
     *
     * @param letter915 code and name of each province; a name without a type is a tỉnh
     * @param letter1027 code, name and province of each commune
     */
    public static CodeList of(List<SourceRow> letter915, List<SourceRow> letter1027, Errata errata) {
        CodeList list = new CodeList();
        for (SourceRow row : letter915) {
            String name = row.get("name");
            list.provinces.put(row.get("code"), PrintedName.of(name.startsWith("Thành phố ") ? name : "Tỉnh " + name));
        }
        for (SourceRow row : letter1027) {
            String code = row.get("code");
            String name = row.get("name");
            list.communes.add(new Commune(
                    errata.correct(SOURCE, code + " " + name, "code", code),
                    PrintedName.of(name),
                    list.province(row.get("province"))));
        }
        return list;
    }

    /** The provinces by code. */
    public Map<String, PrintedName> provinces() {
        return provinces;
    }

    /** The communes, in the order of the letter. */
    public Collection<Commune> communes() {
        return communes;
    }

    /** The code of the province with a name, with or without its type, which may be shortened to Tp. */
    public String province(String name) {
        String key = NameForm.spellingKey(name.startsWith("Tp ") ? name.substring(3) : name);
        for (Map.Entry<String, PrintedName> entry : provinces.entrySet()) {
            String bare = NameForm.spellingKey(entry.getValue().name());
            if (key.equals(bare)
                    || key.equals(NameForm.spellingKey(entry.getValue().prefix()) + bare)) {
                return entry.getKey();
            }
        }
        throw new SourceException("no province '" + name + "' in the list of codes");
    }

    /**
     * The commune of a province with a name and type. A commune with another spelling of the name counts only if none
     * has the same spelling. Empty if there is none or several.
     */
    public Optional<Commune> find(String province, PrintedName name) {
        List<Commune> alike = communes.stream()
                .filter(commune -> commune.province().equals(province)
                        && commune.name().prefix().equals(name.prefix())
                        && NameForm.spellingKey(commune.name().name()).equals(NameForm.spellingKey(name.name())))
                .toList();
        List<Commune> same = alike.stream()
                .filter(commune -> commune.name().name().equalsIgnoreCase(name.name()))
                .toList();
        List<Commune> found = same.isEmpty() ? alike : same;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
