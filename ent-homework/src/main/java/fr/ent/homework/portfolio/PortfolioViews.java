package fr.ent.homework.portfolio;

import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.portfolio.PortfolioRights.ReadPortfolio;
import fr.ent.homework.portfolio.PortfolioView.WorkChoice;
import fr.ent.homework.portfolio.PortfolioView.WorkView;
import fr.ent.homework.portfolio.PortfolioWork.WorkPiece;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows portfolios with their files: two statements. */
@Component
class PortfolioViews {

    private final PortfolioRows rows;
    private final WorkOrigins origins;
    private final Files files;

    PortfolioViews(PortfolioRows rows, WorkOrigins origins, Files files) {
        this.rows = rows;
        this.origins = origins;
        this.files = files;
    }

    PortfolioView view(ReadPortfolio reading) {
        List<PortfolioWork> works = rows.list(reading.child().id());
        Map<FileId, FileView> lent = lend(works.stream().flatMap(one -> one.files().stream()));
        return new PortfolioView(
                reading.child().id(),
                reading.child().givenName(),
                reading.child().familyName(),
                reading.chooses(),
                reading.comments(),
                reading.writes(),
                works.stream().map(one -> view(one, lent)).toList());
    }

    WorkView view(PortfolioWork work) {
        return view(work, lend(work.files().stream()));
    }

    List<WorkChoice> listChoices(ReadPortfolio reading) {
        List<WorkOrigins.WorkOrigin> found = origins.list(reading.child().id());
        Map<FileId, FileView> lent = lend(found.stream().flatMap(one -> one.piece().files().stream()));
        return found.stream()
                .map(one -> new WorkChoice(
                        one.title(),
                        one.piece().words(),
                        listFiles(one.piece(), lent),
                        one.piece().madeOn(),
                        one.piece().handIn(),
                        one.piece().observation()))
                .toList();
    }

    private static WorkView view(PortfolioWork work, Map<FileId, FileView> lent) {
        FileId sound = work.comment().soundId();
        return new WorkView(
                work.id(),
                work.title(),
                work.piece().words(),
                listFiles(work.piece(), lent),
                work.piece().madeOn(),
                work.piece().handIn(),
                work.piece().observation(),
                work.piece().withheld(),
                work.comment().text(),
                sound == null ? null : lent.get(sound),
                work.comment().smiley());
    }

    private static List<FileView> listFiles(WorkPiece piece, Map<FileId, FileView> lent) {
        return piece.files().stream().map(lent::get).filter(Objects::nonNull).toList();
    }

    private Map<FileId, FileView> lend(Stream<FileId> named) {
        return files.list(named.distinct().toList()).stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
    }
}
