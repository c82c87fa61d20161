package fr.ent.core.storage.preview;

import fr.ent.core.storage.kind.MediaKind;
import java.util.Arrays;
import java.util.Optional;

/**
 * The office documents that are shown, with LibreOffice's names of how each is read and written. Told how to read it, it doesn't
 * guess: what isn't of its kind is not opened as something else.
 */
enum OfficeKind {
    DOCX(MediaKind.DOCX, "MS Word 2007 XML", "writer_pdf_Export"),
    XLSX(MediaKind.XLSX, "Calc MS Excel 2007 XML", "calc_pdf_Export"),
    PPTX(MediaKind.PPTX, "Impress MS PowerPoint 2007 XML", "impress_pdf_Export"),
    ODT(MediaKind.ODT, "writer8", "writer_pdf_Export"),
    ODS(MediaKind.ODS, "calc8", "calc_pdf_Export"),
    ODP(MediaKind.ODP, "impress8", "impress_pdf_Export"),
    DOC(MediaKind.DOC, "MS Word 97", "writer_pdf_Export"),
    XLS(MediaKind.XLS, "MS Excel 97", "calc_pdf_Export"),
    PPT(MediaKind.PPT, "MS PowerPoint 97", "impress_pdf_Export");

    /** Longer ones are shown so far. */
    static final int MOST_PAGES = 200;

    private final MediaKind kind;
    private final String reader;
    private final String writer;

    OfficeKind(MediaKind kind, String reader, String writer) {
        this.kind = kind;
        this.reader = reader;
        this.writer = writer;
    }

    static Optional<OfficeKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(one -> one.kind.mediaType().equals(mediaType))
                .findFirst();
    }

    String reader() {
        return reader;
    }

    String writer() {
        return "pdf:" + writer + ":{\"PageRange\":{\"type\":\"string\",\"value\":\"1-" + MOST_PAGES + "\"}}";
    }
}
