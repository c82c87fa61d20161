package fr.ent.homework.library.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.loan.KeepBooks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a catalogue from a file. A file that is taken twice adds nothing the second time. */
@Component
class ImportBooks {

    private final CatalogueRows rows;
    private final Libraries libraries;
    private final KeepBooks keepBooks;
    private final Audit audit;

    ImportBooks(CatalogueRows rows, Libraries libraries, KeepBooks keepBooks, Audit audit) {
        this.rows = rows;
        this.libraries = libraries;
        this.keepBooks = keepBooks;
        this.audit = audit;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public CatalogueImport preview(SchoolId school, byte[] file) {
        ReadCatalogue read = read(file);
        return plan(school, read).view(read, List.of());
    }

    @Transactional
    public CatalogueImport apply(SchoolId school, byte[] file, Viewer viewer) {
        ReadCatalogue read = read(file);
        libraries.hold(school);
        ImportPlan plan = plan(school, read);
        rows.addBooks(school, plan.books());
        Map<Barcode, BookId> copies = new LinkedHashMap<>(plan.copies());
        plan.copies().keySet().stream()
                .map(Barcode::number)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .max()
                .ifPresent(highest -> libraries.skipCopyNumber(school, highest));
        number(school, plan, copies);
        rows.addCopies(school, copies);
        keepBooks.keep(Set.copyOf(copies.values()));
        CatalogueImport view = plan.view(read, plan.books().keySet());
        audit.record(
                viewer.person(),
                "library.imported",
                "school:" + school,
                Map.of(
                        "books", Integer.toString(view.newBooks()),
                        "copies", Integer.toString(view.newCopies())));
        return view;
    }

    /** Numbers that a label bears already are passed over. */
    private void number(SchoolId school, ImportPlan plan, Map<Barcode, BookId> copies) {
        Deque<BookId> unlabelled = new ArrayDeque<>(plan.unlabelled());
        while (!unlabelled.isEmpty()) {
            int count = unlabelled.size();
            long first = libraries.takeCopyNumbers(school, count);
            LongStream.range(first, first + count)
                    .mapToObj(Barcode::ofCopy)
                    .filter(barcode -> !plan.isTaken(barcode))
                    .forEach(barcode -> copies.put(barcode, unlabelled.remove()));
        }
    }

    private ImportPlan plan(SchoolId school, ReadCatalogue read) {
        ImportPlan plan = new ImportPlan(rows.listBooks(school), rows.listLabels(school));
        read.books().forEach(plan::add);
        return plan;
    }

    /** UNIMARC by its first signs, else CSV in UTF-8 or the letters of Windows. */
    private static ReadCatalogue read(byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput("file", "required");
        }
        if (BooksUnimarc.looksLike(file)) {
            return BooksUnimarc.read(file);
        }
        Charset letters = BooksUnimarc.isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return BooksCsv.read(new String(file, letters));
    }
}
