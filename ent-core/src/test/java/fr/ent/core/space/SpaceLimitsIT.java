package fr.ent.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SpaceLimitsIT extends SpaceScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void foldersLieTwelveDeepAndNoDeeper() throws Exception {
        String parent = null;
        for (int depth = 1; depth <= 12; depth++) {
            parent = folder("n" + depth, parent);
        }

        addFolder(teacher, space, "n13", parent)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.most").value(12));
        String two = folder("deux", folder("un", null));
        assertThat(two).isNotEmpty();
        String root = read(list(teacher, null), "$.items[1].id");
        move(teacher, space, parent, root).andExpect(status().isConflict());
    }

    @Test
    void aFullFolderTakesNothingMore() throws Exception {
        String folder = folder("Plein", null);
        write("""
                insert into core.item (id, space_id, parent_id, path, kind, name, name_key, sort_key, readers, pupils_write,
                                       made_by, changed_by, changed_at)
                select g.id, '%1$s', '%2$s', array[cast('%2$s' as uuid), g.id], 'FOLDER', 'd' || g.n, 'd' || g.n, '0d' || g.n, 'PUPILS',
                       false, '%3$s', '%3$s', now()
                from (select n, gen_random_uuid() as id from generate_series(1, 2000) n) g""".formatted(space, folder, aubin));

        addFolder(teacher, space, "encore", folder)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:folder-full"));
        list(teacher, folder)
                .andExpect(jsonPath("$.items.length()").value(200))
                .andExpect(jsonPath("$.next").isNotEmpty());
    }

    @Test
    void aFullSpaceTakesFilesAndNoMoreFolders() throws Exception {
        String folder = folder("Racine", null);
        write("""
                insert into core.item (id, space_id, parent_id, path, kind, name, name_key, sort_key, readers, pupils_write,
                                       made_by, changed_by, changed_at)
                select g.id, '%1$s', '%2$s', array[cast('%2$s' as uuid), g.id], 'FOLDER', 'd' || g.n, 'd' || g.n, '0d' || g.n, 'PUPILS',
                       false, '%3$s', '%3$s', now()
                from (select n, gen_random_uuid() as id from generate_series(1, 19999) n) g""".formatted(space, folder, aubin));

        addFolder(teacher, space, "encore", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:too-many-items"))
                .andExpect(jsonPath("$.most").value(20_000));
        file("plan.txt", "Un plan", null);
    }

    @Test
    void ofTwoThatFillASpaceOneFits() throws Exception {
        write("insert into core.space_quota (kind, bytes) values ('CLASS', 1000000)");
        String first = send(teacher, "a.txt", "a".repeat(600_000));
        String second = send(teacher, "b.txt", "b".repeat(600_000));
        CyclicBarrier together = new CyclicBarrier(2);
        List<Integer> answers;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> asked = Stream.of(first, second)
                    .map(file -> two.submit(() -> {
                        together.await();
                        return add(teacher, space, file, null)
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            answers = List.of(asked.get(0).get(), asked.get(1).get());
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(used(space)).isEqualTo(600_000);
        add(teacher, space, send(teacher, "c.txt", "c".repeat(500_000)), null)
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:no-room"))
                .andExpect(jsonPath("$.freeBytes").value(400_000))
                .andExpect(jsonPath("$.wantedBytes").value(500_000));
    }

    @Test
    void readingTakesAsManyStatementsForMuchAsForLittle() throws Exception {
        String shallow = folder("Peu", null);
        String deep = shallow;
        for (int depth = 2; depth <= 10; depth++) {
            deep = folder("n" + depth, deep);
        }
        for (int i = 0; i < 12; i++) {
            folder("d" + i, deep);
        }
        String bottom = deep;
        int few = statements.during(() -> list(pupil, shallow));
        int many = statements.during(() -> list(pupil, bottom));
        int found = statements.during(() -> asking.get(pupil, "/api/core/items?q=peu"));
        int foundMany = statements.during(() -> asking.get(pupil, "/api/core/items?q=d"));

        assertThat(many).isEqualTo(few).isLessThan(8);
        assertThat(foundMany).isEqualTo(found).isLessThan(8);
    }

    @Test
    void administratorsSetQuotas() throws Exception {
        Viewer administrator = town.viewer(town.administrator("Paul", "Girardot"));

        asking.put(administrator, "/api/core/space-quotas", "{\"kind\": \"PERSON\", \"bytes\": 2000000}")
                .andExpect(status().isOk());

        asking.get(teacher, "/api/core/spaces").andExpect(jsonPath("$[0].quota").value(2_000_000));
        asking.put(administrator, "/api/core/space-quotas", "{\"kind\": \"PERSON\", \"bytes\": 1}")
                .andExpect(status().isBadRequest());
        asking.get(teacher, "/api/core/space-quotas").andExpect(status().isForbidden());
        assertThat(town.audited("space-quota.set")).isOne();
    }
}
