package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.presence.RollProblems;
import fr.ent.canteen.presence.kitchen.KitchenReadings;
import fr.ent.canteen.presence.kitchen.OrderToServe;
import fr.ent.canteen.presence.kitchen.ReadOrders;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.Refuses;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The orders of a school on paper, for its kitchen. */
@RestController
@RequestMapping("/api/canteen/kitchen")
class PrintedOrdersController {

    private final ReadOrders orders;
    private final KitchenReadings readings;
    private final CatererDesk desk;
    private final OrderPaper paper;

    PrintedOrdersController(ReadOrders orders, KitchenReadings readings, CatererDesk desk, OrderPaper paper) {
        this.orders = orders;
        this.readings = readings;
        this.desk = desk;
        this.paper = paper;
    }

    /**
     * Gives the orders of a day of a school as a PDF, with the children who are served apart. An animator prints today's;
     * 300 readings an hour, of the kitchen's day or of this.
     */
    @GetMapping("/orders.pdf")
    @BulkReading(BulkKind.EXPORTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR, Role.ANIMATOR, Role.HEAD})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    @Refuses(RollProblems.NOT_TODAY)
    ResponseEntity<byte[]> print(@RequestParam SchoolId schoolId, @RequestParam LocalDate date, Viewer viewer) {
        if (!readings.record(schoolId, date, viewer)) {
            throw RollProblems.notToday(desk.today());
        }
        List<OrderToServe> made = orders.list(orders.canteensAt(schoolId), date, date);
        String title = made.size() == 1 ? OrderPaper.fileName(made.getFirst()) : title(made, date);
        return new Download(title, "pdf", MediaType.APPLICATION_PDF).of(paper.pdf(made, desk.accent()));
    }

    private static String title(List<OrderToServe> made, LocalDate date) {
        String school = made.stream()
                .findFirst()
                .map(order -> order.school().name() + ", ")
                .orElse("");
        return "Commande " + school + OrderWords.of(date);
    }
}
