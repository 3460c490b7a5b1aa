package vn.donvi.workshop.provision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.donvi.csv.CsvTable;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Totals;

/**
 * Resolutions as tables in a folder: {@code resolutions.csv} with their heads, {@code totals.csv} with the numbers of
 * units that they declare, and {@code provisions} with a table for each resolution. Nothing that was read of a text is
 * lost but its words.
 */
public final class ResolutionTables {
    private static final CsvTable<ActHead> HEADS = CsvTable.of(ActHeadSchema.HEADS);
    private static final CsvTable<TotalsFact> TOTALS = CsvTable.of(TotalsFactSchema.TOTALS);
    private static final CsvTable<ProvisionFact> PROVISIONS = CsvTable.of(ProvisionFactSchema.PROVISIONS);

    private static final String PROVISIONS_FOLDER = "provisions";

    private ResolutionTables() {}

    /**
     * Reads all resolutions of a folder. Their clauses have no words.
     *
     * @throws IOException if a table is missing or cannot be read
     * @throws vn.donvi.problem.ProblemsException if a row is wrong
     */
    public static List<Resolution> read(Path folder) throws IOException {
        List<TotalsFact> totals = TOTALS.read(folder.resolve("totals.csv")).orThrow();
        List<Resolution> resolutions = new ArrayList<>();
        for (ActHead head : HEADS.read(folder.resolve("resolutions.csv")).orThrow()) {
            List<ProvisionFact> facts =
                    PROVISIONS.read(provisions(folder, head)).orThrow();
            resolutions.add(head.with(provisions(head, facts, totals)));
        }
        return resolutions;
    }

    /**
     * Writes resolutions to a folder.
     *
     * @throws IOException if a table cannot be written
     * @throws IllegalArgumentException if something that was read of a text would be lost
     */
    public static void write(List<Resolution> resolutions, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(PROVISIONS_FOLDER));
        List<ActHead> heads = new ArrayList<>();
        List<TotalsFact> allTotals = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            ActHead head = ActHead.of(resolution);
            List<ProvisionFact> facts = new ArrayList<>();
            List<TotalsFact> totals = new ArrayList<>();
            long number = 0;
            for (Provision provision : resolution.provisions()) {
                number++;
                facts.addAll(ProvisionFact.of(number, provision));
                if (provision instanceof Totals counts) {
                    totals.add(TotalsFact.of(head.number(), number, counts));
                }
            }
            if (provisions(head, facts, totals).size() != number) {
                throw new IllegalArgumentException(head.number() + " has a provision without a row");
            }
            PROVISIONS.write(facts, provisions(folder, head));
            heads.add(head);
            allTotals.addAll(totals);
        }
        HEADS.write(heads, folder.resolve("resolutions.csv"));
        TOTALS.write(allTotals, folder.resolve("totals.csv"));
    }

    private static Path provisions(Path folder, ActHead head) {
        return folder.resolve(PROVISIONS_FOLDER).resolve(head.file());
    }

    /** The provisions of an act in their order. */
    private static List<Provision> provisions(ActHead head, List<ProvisionFact> facts, List<TotalsFact> totals) {
        Map<Long, List<ProvisionFact>> rows = new TreeMap<>();
        facts.forEach(fact -> rows.computeIfAbsent(fact.provision(), number -> new ArrayList<>())
                .add(fact));
        Map<Long, Provision> provisions = new TreeMap<>();
        rows.forEach((number, same) -> provisions.put(number, ProvisionFact.provision(same)));
        totals.stream()
                .filter(counts -> counts.document().equals(head.number()))
                .forEach(counts -> provisions.put(counts.provision(), counts.totals()));
        return new ArrayList<>(provisions.values());
    }
}
