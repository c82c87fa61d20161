package fr.ent.homework.library.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.Libraries;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a catalogue from a file. A file that is taken twice adds nothing the second time. */
@Component
class ImportBooks {

    private final CatalogueRows rows;
    private final Libraries libraries;
    private final Audit audit;

    ImportBooks(CatalogueRows rows, Libraries libraries, Audit audit) {
        this.rows = rows;
        this.libraries = libraries;
        this.audit = audit;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public CatalogueImport preview(SchoolId school, byte[] file) {
        ReadCatalogue read = read(file);
        return plan(school, read).view(read);
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
        CatalogueImport view = plan.view(read);
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
        Set<Barcode> taken = new HashSet<>(rows.listLabels(school).keySet());
        taken.addAll(copies.keySet());
        for (BookId book : plan.unlabelled()) {
            Barcode barcode;
            do {
                barcode = Barcode.ofCopy(libraries.takeCopyNumbers(school, 1));
            } while (!taken.add(barcode));
            copies.put(barcode, book);
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
