package fr.ent.core.storage.preview;

import fr.ent.core.NotThere;
import fr.ent.core.storage.FileAnswer;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.ScanState;
import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** The HTTP answers about the PDF of a document that the caller may show, whose right is the document's own. */
@Component
public class PreviewAnswer {

    private final Files files;
    private final AskForPreview askForPreview;
    private final PreviewRows rows;

    PreviewAnswer(Files files, AskForPreview askForPreview, PreviewRows rows) {
        this.files = files;
        this.askForPreview = askForPreview;
        this.rows = rows;
    }

    /**
     * Has it made, and tells how far it is.
     *
     * @param asker whoever waits: those who do come in turn
     * @throws FileWithheld if the virus scanner hasn't let the document through
     */
    public PreviewView ask(FileView file, String asker) {
        files.requireServed(file);
        return new PreviewView(askForPreview.ask(file, asker));
    }

    /**
     * Carries it, with the same headers as its document.
     *
     * @throws NotThere if it isn't made, or the store has lost it, so that it is to be asked for anew
     * @throws FileWithheld if the virus scanner hasn't let the document through
     */
    public ResponseEntity<InputStreamResource> open(ServletWebRequest request, FileView file) {
        files.requireServed(file);
        Long size = rows.find(file.id()).orElseThrow(NotThere::new).size();
        if (size == null) {
            throw new NotThere();
        }
        FileView shown = new FileView(file.id(), file.name() + ".pdf", "application/pdf", size);
        return new FileAnswer(shown, file.id() + "-preview").to(request, part -> open(file, part));
    }

    private InputStream open(FileView file, Files.FilePart part) {
        try {
            return files.openPreview(file, part);
        } catch (FileWithheld withheld) {
            if (withheld.state() != ScanState.LOST) {
                throw withheld;
            }
            rows.forget(file.id());
            throw new NotThere();
        }
    }
}
