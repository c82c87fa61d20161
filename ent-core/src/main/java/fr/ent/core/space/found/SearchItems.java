package fr.ent.core.space.found;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.space.FindSpaces;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemReaders;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceView;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.space.found.FoundItems.FoundItem;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.ItemView;
import fr.ent.core.text.FoldedWords;
import fr.ent.core.text.SearchedWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds folders and files by words of their name, documents by those in them, or what one marked, in all spaces that somebody reads. */
@Component
class SearchItems {

    private static final int AT_ONCE = 50;

    private final FindSpaces spaces;
    private final FindItems find;
    private final Sql sql;

    SearchItems(FindSpaces spaces, FindItems find, Sql sql) {
        this.spaces = spaces;
        this.find = find;
        this.sql = sql;
    }

    FoundItems search(ItemQuestion asked, Viewer viewer) {
        Map<SpaceId, OpenSpace> open =
                spaces.list(viewer).stream().collect(Collectors.toMap(OpenSpace::id, Function.identity()));
        Map<ItemId, Boolean> some = find(asked, List.copyOf(open.values()), viewer);
        List<ItemId> ids = some.keySet().stream().limit(AT_ONCE).toList();
        return new FoundItems(
                find.among(ids, viewer, open).stream()
                        .map(one -> new FoundItem(
                                ItemView.of(one, viewer),
                                SpaceView.of(one.in()),
                                Boolean.FALSE.equals(some.get(one.item().id()))))
                        .toList(),
                some.size() > AT_ONCE ? ids.getLast() : null);
    }

    /** Each rule that may be read, of each space; whether the name itself holds the words. */
    private Map<ItemId, Boolean> find(ItemQuestion asked, List<OpenSpace> open, Viewer viewer) {
        List<ReadableRule> rules = open.stream()
                .flatMap(space -> space.standing().reads().stream().map(rule -> new ReadableRule(space.id(), rule)))
                .toList();
        String after = asked.after() == null
                ? ""
                : " and (i.sort_key, i.id) > (select a.sort_key, a.id from core.item a where a.id = :after)";
        String marked = asked.marked()
                ? " and exists (select from core.item_favourite f where f.item_id = i.id and f.person_id = :viewer)"
                : "";
        SqlStatement statement = sql.of("""
                        select i.id, n.named from unnest(:spaces, :rules) as r (space_id, readers)
                        join core.item i on i.space_id = r.space_id and %s = r.readers
                        cross join lateral (select not exists (
                            select from unnest(:words) w where strpos(substr(i.sort_key, 2), w) = 0) as named) n
                        where i.trashed_at is null
                          and (n.named or exists (
                              select from core.item_version v join core.stored_file f on f.id = v.file_id
                              where v.item_id = i.id and v.number = i.version and f.scan in ('NONE', 'CLEAN')
                                and f.words @@ to_tsquery('pg_catalog.french', :inside)))""".formatted(Pictures.readersOf("i")) + marked + after
                        + " order by i.sort_key, i.id limit " + (AT_ONCE + 1))
                .ids("spaces", rules, ReadableRule::space)
                .texts("rules", rules, ReadableRule::readers)
                .texts("words", words(asked.words()))
                .with("inside", SearchedWords.question(asked.words()))
                .with("viewer", viewer.person());
        if (asked.after() != null) {
            statement.with("after", asked.after());
        }
        return statement.map(row -> row.id("id", ItemId::new), row -> row.flag("named"));
    }

    private static List<String> words(String asked) {
        String folded = FoldedWords.of(asked);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private record ReadableRule(SpaceId space, ItemReaders readers) {}

    /**
     * A question about names and documents.
     *
     * @param words all of which the name holds, or else the document
     * @param marked whether only what one marked is asked for
     */
    record ItemQuestion(
            String words, boolean marked, @Nullable ItemId after) {}
}
