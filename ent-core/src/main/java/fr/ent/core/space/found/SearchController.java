package fr.ent.core.space.found;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.found.SearchItems.ItemQuestion;
import fr.ent.core.text.OneLine;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looking for folders and files. */
@RestController
class SearchController {

    private final SearchItems searchItems;

    SearchController(SearchItems searchItems) {
        this.searchItems = searchItems;
    }

    /**
     * Finds folders and files by their name, documents by their text too, 50 at a time: folders first, then by name.
     *
     * @param q words of the name or of the text, without regard to case and accents; all of them
     * @param favourites only what one marked oneself
     * @param after the last thing that is known
     */
    @GetMapping("/api/core/items")
    @AllowedTo
    FoundItems search(
            @RequestParam(defaultValue = "") @OneLine(max = 100) String q,
            @RequestParam(defaultValue = "false") boolean favourites,
            @RequestParam(required = false) @Nullable ItemId after,
            Viewer viewer) {
        return searchItems.search(new ItemQuestion(q, favourites, after), viewer);
    }
}
