package twilite_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/twilite/twilite/bindings/go/twilite"
)

func fetched(t *testing.T, text string) *twilite.IPMessagingV2User {
	t.Helper()
	client := connect(t, options(serve(t, answering(text))))
	user, err := client.IPMessaging.V2.Services("IS0123456789abcdef0123456789abcdef").Users("jing").Fetch(bounded(t))
	if err != nil {
		t.Fatal(err)
	}
	return user
}

func TestATypedRecordHasItsFieldsAndAllElse(t *testing.T) {
	text := `{"sid": "US1", "attributes": "{\"a\": 1}", "is_online": true, "joined_channels_count": 9007199254740993,
		"date_created": "2015-07-30T20:00:00Z", "role_sid": null, "links": {"user_channels": "https://example.org/"},
		"new": 123456789012345678901}`
	user := fetched(t, text)
	if user.Sid != "US1" || user.Attributes != `{"a": 1}` || !user.IsOnline || user.JoinedChannelsCount != 9007199254740993 ||
		user.Links["user_channels"] != "https://example.org/" || user.RoleSid != "" || user.FriendlyName != "" {
		t.Errorf("%+v", user)
	}
	if !user.DateCreated.Equal(time.Date(2015, 7, 30, 20, 0, 0, 0, time.UTC)) || fmt.Sprint(user.DateCreated) != "2015-07-30T20:00:00Z" {
		t.Errorf("%v", user.DateCreated)
	}
	if string(user.JSON()) != text {
		t.Errorf("%s", user.JSON())
	}
	members := user.Members()
	if members["new"] != json.Number("123456789012345678901") {
		t.Errorf("%v", members["new"])
	}
	if value, isThere := members["role_sid"]; value != nil || !isThere {
		t.Error("null is gone")
	}
	if _, isThere := members["friendly_name"]; isThere {
		t.Error("what did not come is there")
	}
	if user.Response().HTTPStatus != 200 {
		t.Errorf("%+v", user.Response())
	}
}

func TestAMemberOfAnotherTypeLosesNothingElse(t *testing.T) {
	user := fetched(t, `{"friendly_name": 7, "joined_channels_count": "many", "links": [], "date_created": "yesterday", "sid": "US1"}`)
	if user.Sid != "US1" || user.FriendlyName != "" || user.JoinedChannelsCount != 0 {
		t.Errorf("%+v", user)
	}
	if user.DateCreated.Text != "yesterday" || !user.DateCreated.IsZero() {
		t.Errorf("%+v", user.DateCreated)
	}
	if user.Members()["friendly_name"] != json.Number("7") {
		t.Errorf("%v", user.Members())
	}
}

func TestARecordOfAProgramsOwnHasNoSource(t *testing.T) {
	var user twilite.IPMessagingV2User
	if user.Members() != nil || user.Response() != nil || user.JSON() != nil {
		t.Error("it has one")
	}
}

func TestATimeIsWrittenAsItCame(t *testing.T) {
	for _, text := range []string{`"2015-07-30T20:00:00Z"`, `"yesterday"`, `null`} {
		var moment twilite.Time
		if err := json.Unmarshal([]byte(text), &moment); err != nil {
			t.Fatal(err)
		}
		if written, err := json.Marshal(moment); err != nil || string(written) != text {
			t.Errorf("%s became %s, %v", text, written, err)
		}
	}
}

func TestListsAndPagesAreTyped(t *testing.T) {
	client := connect(t, options(serve(t, func(w http.ResponseWriter, _ *http.Request) {
		answer(w, 200, `{"results": [{"sid": "BU1"}, {"sid": "BU2"}], "meta": {"key": "results", "next_page_url": null, "page": 7}}`)
	})))
	profiles := client.Trusthub.V1.CustomerProfiles
	list, err := profiles.List(bounded(t), nil)
	if err != nil || len(list) != 2 || list[1].Sid != "BU2" || list[1].Response().Attempts != 1 {
		t.Errorf("%v, %v", list, err)
	}
	page, err := profiles.Page(bounded(t), &twilite.TrusthubV1CustomerProfilePageParams{Status: twilite.Ptr("draft")})
	if err != nil || len(page.Records) != 2 || page.Records[0].Sid != "BU1" {
		t.Fatalf("%v, %v", page, err)
	}
	var whole struct{ Meta struct{ Page int } }
	if err := page.Response.Decode(&whole); err != nil || whole.Meta.Page != 7 {
		t.Errorf("%+v, %v", whole, err)
	}
	response, err := profiles("BU0123456789abcdef0123456789abcdef").Delete(bounded(t))
	if err != nil || response.HTTPStatus != 200 {
		t.Errorf("%v, %v", response, err)
	}
}
