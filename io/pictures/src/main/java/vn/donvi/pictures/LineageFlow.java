package vn.donvi.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageGraph;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.pictures.flow.FlowBand;
import vn.donvi.pictures.flow.FlowDrawing;
import vn.donvi.pictures.flow.FlowNode;
import vn.donvi.pictures.page.FigureTable;
import vn.donvi.pictures.page.Illustration;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.pictures.page.Pixels;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A unit's lineage as a flow over time. Each version is a bar from its first day to its last, as thick as it has people;
 * bands lead from each to what it became. All bars count people on the same basis. A bar or band of which the people are
 * not known is thin and hatched, and what moved only in part has a dashed border.
 *
 * <pre>{@code
 * Files.writeString(Path.of("lineage.html"), LineageFlow.of(gazetteer, unit).html());
 * }</pre>
 *
 * <p>The texts are Vietnamese. The same arguments always give the same text. Immutable and thread-safe.
 */
public final class LineageFlow {
    private final Illustration picture;

    private LineageFlow(Illustration picture) {
        this.picture = picture;
    }

    /**
     * The flow of a unit's lineage.
     *
     * @throws UnknownUnitException if the gazetteer has no such version
     */
    public static LineageFlow of(Gazetteer gazetteer, AdministrativeUnit unit) {
        return new LineageFlow(new Scene(gazetteer, LineageGraph.of(gazetteer, unit)).illustration());
    }

    /** The flow as a file of SVG. */
    public String svg() {
        return picture.svg();
    }

    /** The flow as a page of HTML that needs nothing else. */
    public String html() {
        return picture.html();
    }

    /** What the flow is made of. */
    private static final class Scene {
        private static final double LABEL_SIZE = 12;

        private final Gazetteer gazetteer;
        private final LineageGraph graph;
        private final CarriedFigures people;
        private final TreeSet<LocalDate> dates = new TreeSet<>();
        private final Map<UnitId, String> remarks = new TreeMap<>();
        private final List<Figure> used = new ArrayList<>();

        Scene(Gazetteer gazetteer, LineageGraph graph) {
            this.gazetteer = gazetteer;
            this.graph = graph;
            this.people = PopulationChoice.of(gazetteer, graph.unit().id().since(), graph.units());
            for (UnitChange change : graph.changes()) {
                dates.add(change.date());
                if (change instanceof Establishment establishment) {
                    remarks.put(
                            establishment.unit(),
                            establishment.originUnknown() ? "không rõ nguồn gốc" : "lập mới, không có đơn vị trước");
                } else if (change instanceof Dissolution dissolution) {
                    remarks.put(
                            dissolution.unit(),
                            dissolution.successorUnknown() ? "không rõ đơn vị sau" : "giải thể, không có đơn vị sau");
                }
            }
        }

        Illustration illustration() {
            List<FlowNode> nodes = graph.units().stream().map(this::node).toList();
            List<FlowBand> bands = new ArrayList<>();
            for (UnitChange change : graph.changes()) {
                change.transfers().forEach(transfer -> bands.add(band(change, transfer)));
            }
            FlowDrawing drawing = new FlowDrawing(nodes, bands, headers());
            return new Illustration(
                    graph.unit().fullName() + ": lịch sử hình thành",
                    "Mã " + graph.unit().code() + ", " + Vietnamese.validity(graph.unit()) + "; "
                            + Vietnamese.measure(people.measure()),
                    drawing.width(),
                    drawing.height(),
                    drawing,
                    legend(nodes, bands),
                    notes(),
                    tables(),
                    false);
        }

        private FlowNode node(AdministrativeUnit unit) {
            Optional<Figure> figure = people.find(unit);
            figure.ifPresent(used::add);
            int first = dates.headSet(unit.id().since(), true).size();
            int last = unit.validity()
                    .endExclusive()
                    .map(end -> dates.headSet(end, false).size())
                    .orElse(dates.size());
            List<String> label = new ArrayList<>();
            double width = FlowDrawing.COLUMN * (last - first + 1);
            label.addAll(Pixels.lines(unit.fullName(), width, LABEL_SIZE + 1));
            label.add(unit.id().since().getYear() + " – "
                    + unit.validity()
                            .endExclusive()
                            .map(end -> Integer.toString(end.minusDays(1).getYear()))
                            .orElse("nay")
                    + ", mã " + unit.code());
            label.add(figure.map(each -> Vietnamese.value(people.measure(), each.value()) + " (" + years(each) + ")")
                    .orElse("dân số " + Vietnamese.UNKNOWN));
            Optional.ofNullable(remarks.get(unit.id())).ifPresent(label::add);
            String sentence = unit.fullName() + " (" + unit.code() + "), " + Vietnamese.validity(unit) + ", "
                    + figure.map(Vietnamese::figure).orElse("dân số " + Vietnamese.UNKNOWN)
                    + Optional.ofNullable(remarks.get(unit.id()))
                            .map(remark -> ", " + remark)
                            .orElse("");
            String style = unit.equals(graph.unit()) ? "asked" : isOwn(unit) ? "node" : "node aside";
            return new FlowNode(unit.id(), first, Math.max(first, last), value(figure), style, label, sentence);
        }

        private static String years(Figure figure) {
            return figure.asOf().stream()
                    .map(date -> Integer.toString(date.getYear()))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private static OptionalDouble value(Optional<Figure> figure) {
            return figure.map(each -> OptionalDouble.of(each.value())).orElse(OptionalDouble.empty());
        }

        private boolean isOwn(AdministrativeUnit unit) {
            return graph.lineage().ancestors().contains(unit)
                    || graph.lineage().descendants().contains(unit);
        }

        private FlowBand band(UnitChange change, Transfer transfer) {
            AdministrativeUnit source = gazetteer.get(transfer.source());
            AdministrativeUnit target = gazetteer.get(transfer.target());
            OptionalDouble moved = moved(transfer);
            boolean isWhole = transfer.area() == Extent.ALL && transfer.population() == Extent.ALL;
            String sentence = source.fullName() + " → " + target.fullName() + ", ngày " + change.date() + ", "
                    + Vietnamese.kind(change.kind()) + ", diện tích: " + Vietnamese.extent(transfer.area())
                    + ", dân số: " + Vietnamese.extent(transfer.population()) + ", " + persons(moved) + ", "
                    + change.citation();
            String style = graph.isInLineage(transfer) ? "band" : "band aside";
            return new FlowBand(source.id(), target.id(), moved, isWhole, style, sentence);
        }

        /** How many people moved: all of the source on the basis of the picture, or as the act states. */
        private OptionalDouble moved(Transfer transfer) {
            if (transfer.population() == Extent.NONE) {
                return OptionalDouble.of(0);
            }
            if (transfer.population() == Extent.ALL) {
                OptionalDouble all = value(people.find(gazetteer.get(transfer.source())));
                if (all.isPresent()) {
                    return all;
                }
            }
            return transfer.persons().isPresent()
                    ? OptionalDouble.of((double) transfer.persons().getAsLong())
                    : OptionalDouble.empty();
        }

        private static String persons(OptionalDouble moved) {
            return moved.isPresent()
                    ? Vietnamese.number(Math.round(moved.getAsDouble())) + " người"
                    : "số người " + Vietnamese.UNKNOWN;
        }

        /** The day between each column and the next, with the act if there is one. */
        private List<List<String>> headers() {
            List<List<String>> headers = new ArrayList<>();
            for (LocalDate date : dates) {
                List<String> acts = graph.changes().stream()
                        .filter(change -> change.date().equals(date))
                        .map(change -> change.citation().document())
                        .distinct()
                        .toList();
                headers.add(List.of(date.toString(), acts.size() == 1 ? acts.get(0) : acts.size() + " văn bản"));
            }
            return headers;
        }

        private static List<LegendEntry> legend(List<FlowNode> nodes, List<FlowBand> bands) {
            List<LegendEntry> legend = new ArrayList<>();
            legend.add(new LegendEntry("asked", "đơn vị được hỏi"));
            legend.add(new LegendEntry("node", "đơn vị trước hoặc sau; bề dày theo số dân"));
            if (nodes.stream().anyMatch(node -> node.style().contains("aside"))) {
                legend.add(new LegendEntry("node aside", "đơn vị khác trong cùng thay đổi"));
            }
            if (bands.stream().anyMatch(FlowBand::isWhole)) {
                legend.add(new LegendEntry("band", "chuyển toàn bộ"));
            }
            if (bands.stream().anyMatch(band -> !band.isWhole())) {
                legend.add(new LegendEntry("band partial", "viền đứt: chỉ chuyển một phần"));
            }
            if (nodes.stream().anyMatch(node -> node.value().isEmpty())
                    || bands.stream().anyMatch(band -> band.value().isEmpty())) {
                legend.add(new LegendEntry("node unknown", "gạch chéo: số dân " + Vietnamese.UNKNOWN));
            }
            return legend;
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            notes.add("Bề dày theo " + Vietnamese.measure(people.measure())
                    + "; số liệu suy ra là tổng hoặc số của đơn vị cùng địa giới.");
            boolean isStated = graph.changes().stream()
                    .flatMap(change -> change.transfers().stream())
                    .anyMatch(transfer -> transfer.persons().isPresent() && transfer.population() != Extent.ALL);
            if (isStated) {
                notes.add("Số dân của phần chuyển là số nêu trong văn bản, có thể tính theo cách khác.");
            }
            if (graph.changes().isEmpty()) {
                notes.add("Không có thay đổi nào được ghi nhận.");
            }
            notes.add("Ghi nhận thay đổi từ " + gazetteer.coverage().startInclusive() + " đến " + gazetteer.knownUntil()
                    + ".");
            notes.addAll(MapNotes.figures(used));
            return notes;
        }

        private List<FigureTable> tables() {
            List<List<String>> units = new ArrayList<>();
            for (AdministrativeUnit unit : graph.units()) {
                Optional<Figure> figure = people.find(unit);
                units.add(List.of(
                        unit.fullName(),
                        unit.id().toString(),
                        Vietnamese.validity(unit),
                        figure.map(each -> Vietnamese.number(Math.round(each.value())))
                                .orElse(Vietnamese.UNKNOWN),
                        figure.map(Vietnamese::origin).orElse("")));
            }
            List<List<String>> moves = new ArrayList<>();
            for (UnitChange change : graph.changes()) {
                for (Transfer transfer : change.transfers()) {
                    OptionalDouble moved = moved(transfer);
                    moves.add(List.of(
                            gazetteer.get(transfer.source()).fullName(),
                            gazetteer.get(transfer.target()).fullName(),
                            change.date().toString(),
                            Vietnamese.extent(transfer.area()),
                            Vietnamese.extent(transfer.population()),
                            moved.isPresent() ? Vietnamese.number(Math.round(moved.getAsDouble())) : Vietnamese.UNKNOWN,
                            change.citation().toString()));
                }
            }
            List<FigureTable> tables = new ArrayList<>();
            tables.add(new FigureTable(
                    "Các đơn vị",
                    List.of("Đơn vị", "Phiên bản", "Hiệu lực", "#Số dân", "Loại, ngày, nguồn, chất lượng"),
                    units));
            if (!moves.isEmpty()) {
                tables.add(new FigureTable(
                        "Các phần chuyển",
                        List.of("Từ", "Thành", "Ngày", "Diện tích", "Dân số", "#Số người", "Văn bản"),
                        moves));
            }
            return tables;
        }
    }
}
