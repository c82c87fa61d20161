package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.card.CardSignIns;
import fr.ent.core.signin.card.CardTicket;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class SchoolDevicesIT extends EntryScene {

    private static final String COOKIE = "__Host-school-device";

    @Autowired
    private CardSignIns signIns;

    private Viewer head;
    private Cookie tablet;

    @BeforeEach
    void aTabletOfTheSchool() throws Exception {
        head = town.viewer(town.head("Ada", "Baille", school));
        tablet = name("Tablette 1");
    }

    @Test
    void letInFromAnywhereAndNoOtherDevice() throws Exception {
        read(code).andExpect(status().isNotFound());
        look(tablet).andExpect(status().isOk());
        look(new Cookie(COOKIE, "A".repeat(43))).andExpect(status().isNotFound());
        asking.get(head, devices("")).andExpect(jsonPath("$.devices[0].seenOn").value("2026-11-24"));
    }

    @Test
    void letInBesideTheNetworks() throws Exception {
        write("update core.school_entry set networks = '{192.0.2.0/24}' where school_id = '" + school + "'");

        readFrom("192.0.2.7", code).andExpect(status().isOk());
        readFrom("198.51.100.7", code).andExpect(status().isNotFound());
        look(tablet).andExpect(status().isOk());
    }

    @Test
    void areNamedOnTheTicketAndTakenAwayFromIt() throws Exception {
        MockHttpSession browser = new MockHttpSession();
        TerritoryScope.call(
                        town.id(),
                        () -> mvc.perform(post("/api/public/entries/enter")
                                .session(browser)
                                .cookie(tablet)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body(lea, "null"))))
                .andExpect(status().isNoContent());

        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setSession(browser);
        CardTicket ticket = CardTicket.take(next, clock.instant()).orElseThrow();

        assertThat(ticket.device()).hasToString(id());
        assertThat(CardTicket.read(ticket.text())).isEqualTo(ticket);
        assertThat(end(ticket)).isTrue();
        asking.delete(head, devices("/" + id())).andExpect(jsonPath("$.devices").isEmpty());
        assertThat(end(ticket)).isFalse();
    }

    @Test
    void openNothingOnceTheLastIsTakenAway() throws Exception {
        asking.delete(head, devices("/" + id())).andExpect(jsonPath("$.alone").value(true));
        read(code).andExpect(status().isNotFound());
        look(tablet).andExpect(status().isNotFound());
        asking.get(teacher, entry("")).andExpect(jsonPath("$.tabletsAlone").value(true));

        asking.delete(head, devices("")).andExpect(jsonPath("$.alone").value(false));
        read(code).andExpect(status().isOk());
    }

    @Test
    void getASecretThatIsNewEachTime() throws Exception {
        Cookie renewed = Objects.requireNonNull(
                put("Tablette 1", tablet).andReturn().getResponse().getCookie(COOKIE));

        look(tablet).andExpect(status().isNotFound());
        look(renewed).andExpect(status().isOk());
        asking.delete(head, devices("/" + id()));
        put("Tablette 1", renewed);
        look(renewed).andExpect(status().isNotFound());
    }

    @Test
    void areOneAgainUnderAnotherName() throws Exception {
        put("Tablette bleue", tablet)
                .andExpect(jsonPath("$.devices.length()").value(1))
                .andExpect(jsonPath("$.devices[0].name").value("Tablette bleue"));
    }

    @Test
    void areTheOwnHeadsToName() throws Exception {
        Viewer elsewhere = town.viewer(town.head("Nora", "Vidal", town.school("Les Tilleuls")));
        for (Viewer other : new Viewer[] {teacher, elsewhere}) {
            assertThat(asking.get(other, devices("")).andReturn().getResponse().getStatus())
                    .isIn(403, 404);
        }
        asking.delete(elsewhere, devices("/" + id())).andExpect(status().isNotFound());
        look(tablet).andExpect(status().isOk());
    }

    private String devices(String more) {
        return "/api/core/schools/" + school + "/entry-devices" + more;
    }

    private String id() throws Exception {
        return JsonPath.read(
                asking.get(head, devices("")).andReturn().getResponse().getContentAsString(), "$.devices[0].id");
    }

    private Cookie name(String name) throws Exception {
        return Objects.requireNonNull(
                put(name).andExpect(status().isOk()).andReturn().getResponse().getCookie(COOKIE));
    }

    private ResultActions put(String name, Cookie... cookies) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.put(devices("/this"))
                .requestAttr(Viewer.class.getName(), head)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"" + name + "\"}");
        return TerritoryScope.call(
                town.id(), () -> mvc.perform(cookies.length == 0 ? request : request.cookie(cookies)));
    }

    private ResultActions look(Cookie with) throws Exception {
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(post("/api/public/entries/read")
                        .cookie(with)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"" + code + "\"}")));
    }

    private boolean end(CardTicket ticket) {
        return TerritoryScope.call(
                town.id(), () -> signIns.findEnd(ticket, "127.0.0.1").isPresent());
    }
}
