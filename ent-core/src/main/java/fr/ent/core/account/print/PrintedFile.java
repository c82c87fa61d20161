package fr.ent.core.account.print;

import fr.ent.core.http.Download;
import org.springframework.http.MediaType;

/** PDFs about a class. They hold secrets, so no cache may keep them. */
public final class PrintedFile {

    private PrintedFile() {}

    public static Download of(String kind, String className) {
        return new Download(kind + " " + className, "pdf", MediaType.APPLICATION_PDF);
    }
}
