package fr.ent.core.entry.desk;

import static fr.ent.core.Role.HEAD;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.entry.DeviceCookie;
import fr.ent.core.entry.EndCardEntries;
import fr.ent.core.entry.EntryNetworks;
import fr.ent.core.entry.SchoolDevice;
import fr.ent.core.entry.SchoolDeviceId;
import fr.ent.core.entry.SchoolDevices;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.LinkToken;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tablets on which the children of a school enter their classes, beside the school's networks. */
@RestController
@RequestMapping("/api/core/schools/{id}/entry-devices")
class SchoolDeviceController {

    private static final int MOST = 200;

    private final EntryRights rights;
    private final SchoolDevices devices;
    private final EntryTrail trail;
    private final EndCardEntries endCardEntries;
    private final EntryNetworks networks;
    private final SecureRandom random = new SecureRandom();

    SchoolDeviceController(
            EntryRights rights,
            SchoolDevices devices,
            EntryTrail trail,
            EndCardEntries endCardEntries,
            EntryNetworks networks) {
        this.rights = rights;
        this.devices = devices;
        this.trail = trail;
        this.endCardEntries = endCardEntries;
        this.networks = networks;
    }

    /** Lists the tablets of a school, 200 at most, and says which of them is the one that asks. */
    @GetMapping
    @AllowedTo(HEAD)
    DeviceList list(@PathVariable SchoolId id, Viewer viewer, HttpServletRequest request) {
        rights.requireHead(id, viewer);
        return show(id, here(id, request).orElse(null));
    }

    /**
     * Makes the device that asks one of the school's, or renames it; its browser keeps a secret that is new each time. With the first
     * one, children enter on the school's tablets and from its networks alone, and who came by a card is signed out.
     */
    @PutMapping("/this")
    @AllowedTo(HEAD)
    @Transactional
    DeviceList write(
            @PathVariable SchoolId id,
            @RequestBody @Valid DeviceName wanted,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        rights.requireHead(id, viewer);
        String name = wanted.name().strip();
        LinkToken secret = LinkToken.draw(random);
        DeviceCookie.find(request).ifPresent(before -> devices.renew(before, secret));
        devices.find(secret, id).ifPresentOrElse(known -> devices.rename(known, name), () -> add(id, name, secret));
        DeviceCookie.keep(secret, response);
        trail.device("entry-device.added", id, name, viewer);
        return show(id, devices.find(secret, id).orElse(null));
    }

    private void add(SchoolId school, String name, LinkToken secret) {
        if (devices.list(school).size() >= MOST) {
            throw new InvalidInput("name", "too-many");
        }
        devices.add(school, name, secret);
        if (!networks.isForTabletsAlone(school)) {
            networks.setForTabletsAlone(school, true);
            endCardEntries.end(school);
        }
    }

    /**
     * Takes a tablet from the school, and signs out who came by a card. Children go on entering on the others and from the networks
     * alone, also where none is left.
     */
    @DeleteMapping("/{device}")
    @AllowedTo(HEAD)
    @Transactional
    DeviceList remove(
            @PathVariable SchoolId id, @PathVariable SchoolDeviceId device, Viewer viewer, HttpServletRequest request) {
        rights.requireHead(id, viewer);
        String name = devices.list(id).stream()
                .filter(one -> one.id().equals(device))
                .map(SchoolDevice::name)
                .findFirst()
                .orElseThrow(NotThere::new);
        devices.remove(id, device);
        trail.device("entry-device.removed", id, name, viewer);
        endCardEntries.end(id);
        return show(id, here(id, request).orElse(null));
    }

    /** Takes all tablets from the school: children enter from its networks again, or from everywhere where it names none. */
    @DeleteMapping
    @AllowedTo(HEAD)
    @Transactional
    DeviceList open(@PathVariable SchoolId id, Viewer viewer) {
        rights.requireHead(id, viewer);
        devices.removeAll(id);
        networks.setForTabletsAlone(id, false);
        trail.device("entry-device.removed", id, "*", viewer);
        endCardEntries.end(id);
        return show(id, null);
    }

    private DeviceList show(SchoolId school, @Nullable SchoolDeviceId here) {
        return new DeviceList(devices.list(school), here, networks.isForTabletsAlone(school));
    }

    private Optional<SchoolDeviceId> here(SchoolId school, HttpServletRequest request) {
        return DeviceCookie.find(request).flatMap(secret -> devices.find(secret, school));
    }

    /** The name that people give a tablet. */
    record DeviceName(@NotBlank @OneLine(max = 60) String name) {}

    /**
     * The tablets of a school.
     *
     * @param here the one that asks; none on another device
     * @param alone whether children enter on these and from the school's networks alone
     */
    record DeviceList(List<SchoolDevice> devices, @Nullable SchoolDeviceId here, boolean alone) {

        DeviceList {
            devices = List.copyOf(devices);
        }
    }
}
