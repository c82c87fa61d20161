package fr.ent.core.storage.thumbnail;

import fr.ent.core.NotThere;
import fr.ent.core.storage.FileAnswer;
import fr.ent.core.storage.FileView;
import java.io.ByteArrayInputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** The HTTP answer that carries a thumbnail, with the same headers as its file. */
@Component
public class ThumbnailAnswer {

    private final Thumbnails thumbnails;

    ThumbnailAnswer(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
    }

    /** @throws NotThere if the file has none */
    public ResponseEntity<InputStreamResource> to(ServletWebRequest request, FileView file) {
        byte[] small = thumbnails.find(file).orElseThrow(NotThere::new);
        FileView shown = new FileView(file.id(), file.name() + ".jpg", "image/jpeg", small.length);
        return new FileAnswer(shown, file.id() + "-small")
                .to(
                        request,
                        part -> new ByteArrayInputStream(
                                small, (int) part.first(), (int) (part.last() - part.first() + 1)));
    }
}
